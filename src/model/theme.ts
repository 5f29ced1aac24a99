/** Looks of the page that a person can choose; without a choice it follows the system. */
export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
