import { linkValue, unescaped } from '../query/linkValue';
import { rootOf } from './rootOf';

/**
 * Inline on the page for unknown addresses, which may be at any depth. Where the address is that of a
 * site's page, only with capitals, other dashes or the punctuation of a sentence, it leads to the page
 * if there is one. Else its links and styles, which lead to the path that the build was told, lead to
 * where the map lies.
 */
const { pathname, search, hash } = location;
const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));

void rootOf(pathname, fetch).then(async (root) => {
  if (root === null) return;
  const page = pageMeant(root);
  if (page !== null && (await isThere(page))) return location.replace(`${page}${search}${hash}`);
  await parsed;
  leadLinksTo(root);
});

/** The page of the site that the address may mean. */
function pageMeant(root: string): string | null {
  const below = pathname.slice(root.length);
  const [, english, id] = /^\/*(en\/+)?standort\/+([^/]+)/i.exec(below) ?? [];
  if (id === undefined) return null;
  const folder = english === undefined ? '' : 'en/';
  const page = `${root}${folder}standort/${linkValue(unescaped(id))}/`;
  return page === pathname ? null : page;
}

const isThere = (page: string): Promise<boolean> =>
  fetch(page, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  );

function leadLinksTo(root: string): void {
  const icon = 'icon.svg';
  const built = document.querySelector(`link[href$="${icon}"]`)?.getAttribute('href');
  const from = built?.slice(0, -icon.length);
  if (!from || from === root) return;
  for (const link of document.querySelectorAll('[href]')) {
    const href = link.getAttribute('href');
    if (href?.startsWith(from)) link.setAttribute('href', `${root}${href.slice(from.length)}`);
  }
}
