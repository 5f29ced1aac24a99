import { linkParameters } from '../state/linkParameters';
import { startScriptOf } from './whyMissing';

/** What a static page opens in the map: parameters as in a link, such as `kommune=06611000`. */
const opensMeta = 'meta[name="quartierskarte:oeffnet"]';

/**
 * The address by which the map opens what a static page shows: parameters of the address itself
 * win.
 * @param address as it has come, from the root
 */
export function arrivalAt(page: Document, address: string): string {
  const opens = page.querySelector<HTMLMetaElement>(opensMeta)?.content ?? '';
  const given = linkParameters(address);
  const more = [...linkParameters(`?${opens}`)].filter(([name]) => !given.has(name));
  if (more.length === 0) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams(more)}`;
}

/** With the file that has the same styles. */
const inlineStyles = /<style(?: data-file="([^"]*)")?>[\s\S]*?<\/style>/g;

/**
 * Fetches the first screen of the map for a static page, which stays as it is meanwhile. Rejects
 * where the screen does not come, or is that of another release than the running script.
 * @param root address of the root of the product
 * @returns takes the place of the static page, all at once, while the notice above it stays; tells whether the
 * focus went with it
 */
export async function fetchFirstScreen(page: Document, root: string): Promise<() => boolean> {
  const response = await fetch(root, { cache: 'no-cache' });
  const html = await response.text();
  // The policy of the page knows no styles of another: they come as files.
  const screen = new DOMParser().parseFromString(html.replace(inlineStyles, ''), 'text/html');
  const isWhole = response.ok && html.trimEnd().endsWith('</html>');
  if (!isWhole || startScriptOf(screen) !== startScriptOf(page))
    throw new Error('The first screen has not come.');
  const former = page.querySelectorAll('link[rel=stylesheet]');
  const styles = await Promise.all(
    [...html.matchAll(inlineStyles)].flatMap(([, file]) =>
      file === undefined ? [] : [loadStyles(page, new URL(file, root).href)],
    ),
  );
  // The panel comes with the map, or the site would be gone for a while.
  await import('../ui/detail/DetailPanel');
  return () => {
    const notice = page.getElementById('notice');
    const { activeElement } = page;
    if (notice !== null) screen.getElementById('notice')?.replaceWith(notice);
    page.body.replaceChildren(...screen.body.childNodes);
    for (const link of styles) link.media = 'all';
    for (const link of former) link.remove();
    scrollTo(0, 0);
    return activeElement !== null && activeElement !== page.body && !activeElement.isConnected;
  };
}

/** Loads a style sheet that applies to nothing yet. */
function loadStyles(page: Document, href: string): Promise<HTMLLinkElement> {
  const link = page.createElement('link');
  link.rel = 'stylesheet';
  link.media = 'not all';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve(link);
    link.onerror = () => reject(new Error(`${href} has not come.`));
    page.head.append(link);
  });
}
