import type { StillTexts } from '../stillTexts';

export const stillWords: StillTexts = {
  why: 'Search, filters and the interactive map do not work here because the program of the page did not arrive or your browser does not run it. Reload the page, or read the',
  pages: 'simple pages of all sites',
};
