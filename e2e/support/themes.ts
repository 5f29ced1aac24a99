/** Emulated system preferences. */
export const themes = [
  { colorScheme: 'light', contrast: 'no-preference' },
  { colorScheme: 'dark', contrast: 'no-preference' },
  { colorScheme: 'light', contrast: 'more' },
  { colorScheme: 'dark', contrast: 'more' },
] as const;

/** Themes rotate, so that each state meets all of them. */
export const themeAt = (index: number) => themes[index % themes.length] ?? themes[0];
