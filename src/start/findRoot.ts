import { rootOf } from './rootOf';

/**
 * Inline on the page for unknown addresses, which may be at any depth: its links and styles lead to
 * the path that the build was told, and from here on to where the map lies.
 */
const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
void Promise.all([rootOf(location.pathname, fetch), parsed]).then(([root]) => {
  const icon = 'icon.svg';
  const built = document.querySelector(`link[href$="${icon}"]`)?.getAttribute('href');
  if (root === null || !built) return;
  const from = built.slice(0, -icon.length);
  if (from === root) return;
  for (const link of document.querySelectorAll('[href]')) {
    const href = link.getAttribute('href');
    if (href?.startsWith(from)) link.setAttribute('href', `${root}${href.slice(from.length)}`);
  }
});
