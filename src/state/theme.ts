/** Themes that a person can choose; without a choice the page follows the system. */
export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Colour of the browser's own edge: the paper of the page (tokens.css), light and dark. */
const edge: Readonly<Record<Theme | 'system', readonly [day: string, night: string]>> = {
  light: ['#ffffff', '#ffffff'],
  dark: ['#161d20', '#161d20'],
  contrast: ['#ffffff', '#000000'],
  system: ['#ffffff', '#161d20'],
};

/** Shows the page in a theme; null leaves it to the system. The style sheet does the rest. */
export function applyTheme(page: Document, theme: Theme | null): void {
  if (theme === null) delete page.documentElement.dataset.theme;
  else page.documentElement.dataset.theme = theme;
  const [day, night] = edge[theme ?? 'system'];
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    meta.content = meta.media.includes('dark') ? night : day;
  keepRecolouringOff(page, theme);
}

/** The system asks for one of our own themes other than the light one. */
export const darkOrContrast = '(prefers-color-scheme: dark), (prefers-contrast: more)';

/**
 * Dark Reader and its kind recolour the light theme as they like; where ours is dark or of high
 * contrast, they are asked to leave it alone.
 */
function keepRecolouringOff(page: Document, theme: Theme | null): void {
  const ours = theme === null ? matchMedia(darkOrContrast).matches : theme !== 'light';
  const lock = page.querySelector('meta[name="darkreader-lock"]');
  if (!ours) lock?.remove();
  else if (lock === null) {
    const meta = page.createElement('meta');
    meta.name = 'darkreader-lock';
    page.head.append(meta);
  }
}

/** The theme that is chosen for the page; null where it follows the system. */
export function chosenTheme(page: Document): Theme | null {
  return themes.find((theme) => theme === page.documentElement.dataset.theme) ?? null;
}

/** Calls back when a theme is chosen anywhere on the page. Returns the unsubscribe function. */
export function onThemeChosen(page: Document, chosen: () => void): () => void {
  const observer = new MutationObserver(chosen);
  observer.observe(page.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
