import { askRelease } from '../load/askRelease';
import type { Loaders, WhyMissing } from '../state/loaders';

/**
 * Finds out why parts of the page do not come; those that fail together ask once.
 * @param onRenewed called once
 */
export function askingWhy(page: Document, onRenewed: () => void): Loaders['whyMissing'] {
  const startScript = page.querySelector('script[type=module]')?.getAttribute('src') ?? '';
  let asked: Promise<WhyMissing> | null = null;
  const ask = async () => {
    const why = await askRelease(location.pathname, startScript);
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
