import { askRelease } from '../load/askRelease';
import type { Loaders, WhyMissing } from '../state/loaders';
import { startFilesOf } from './startFiles';

/**
 * Finds out why parts of the page do not come; those that fail together ask once.
 * @param root address of the first screen, which names the start script of the release
 * @param onRenewed called once
 */
export function askingWhy(
  page: Document,
  root: string,
  onRenewed: () => void,
): Loaders['whyMissing'] {
  const startScript = startScriptOf(page);
  let asked: Promise<WhyMissing> | null = null;
  const ask = async () => {
    const why = await askRelease(root, startScript);
    if (why === 'renewed') onRenewed();
    // Anything else may pass.
    else asked = null;
    return why;
  };
  return () => {
    asked ??= ask();
    return asked;
  };
}

/** The file name of the start script of a page; it changes with each release. */
export const startScriptOf = (page: Document): string =>
  startFilesOf(page).at(-1)?.split('/').at(-1) ?? '';
