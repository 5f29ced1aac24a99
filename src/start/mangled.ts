import { linkValue, unescaped } from '../query/linkValue';

/**
 * Stands on the page for unknown addresses: where the address is that of a site's page, only with
 * capitals, other dashes or the punctuation of a sentence, it leads to the page if there is one.
 */
const { pathname, search, hash } = location;
const [, root, english, id] = /^(.*?\/)(en\/+)?standort\/+([^/]+)/i.exec(pathname) ?? [];
if (id !== undefined) {
  const folder = english === undefined ? '' : 'en/';
  const page = `${root}${folder}standort/${linkValue(unescaped(id))}/`;
  const lead = ({ ok }: Response) => {
    if (ok) location.replace(`${page}${search}${hash}`);
  };
  if (page !== pathname) fetch(page, { method: 'HEAD' }).then(lead, () => undefined);
}
