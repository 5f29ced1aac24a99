// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { isWebLink } from '../../model/site';
import { realSites, testYear } from '../../testing/realSites';
import { SiteFacts } from './SiteFacts';

/** The facts of each real site as the build renders them. */
const pages: readonly { readonly site: Site; readonly facts: HTMLElement }[] = realSites().map(
  (site) => {
    const facts = document.createElement('div');
    facts.innerHTML = renderToStaticMarkup(<SiteFacts site={site} currentYear={testYear} />);
    return { site, facts };
  },
);

/** Looks at each site in turn and collects what is wrong. */
const faults = (look: (facts: HTMLElement, site: Site) => readonly string[]): readonly string[] =>
  pages.flatMap(({ site, facts }) => look(facts, site).map((fault) => `${site.id}: ${fault}`));

/** The pieces of text of an element, each by itself, so that words do not run together. */
function texts(element: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) found.push(node);
  }
  return found;
}

const slips = /\b(undefined|null|NaN|Infinity)\b|Invalid|\[object/;

describe('the facts of all real sites', () => {
  it('are those of 236 sites or more', () => {
    expect(pages.length).toBeGreaterThanOrEqual(236);
  });

  it('render without a slip of the program in text, names or links', () => {
    const found = faults((facts) => {
      const spoken = [...facts.querySelectorAll('[aria-label], [title], [href]')].flatMap(
        (element) =>
          ['aria-label', 'title', 'href'].map((name) => element.getAttribute(name) ?? ''),
      );
      const all = [...texts(facts).map(({ data }) => data), ...spoken];
      return all.filter((text) => slips.test(text));
    });
    expect(found).toEqual([]);
  });

  it('have a source in the row of each amount of money', () => {
    let amounts = 0;
    const found = faults((facts) =>
      texts(facts).flatMap((text) => {
        if (!/\d\s€/.test(text.data)) return [];
        amounts += 1;
        const row = text.parentElement?.closest('tr, li, dl > div');
        const isSum = row?.closest('tfoot') ?? null;
        const sources = row?.querySelectorAll('a[aria-label^="Quelle "]') ?? [];
        return isSum !== null || sources.length > 0 ? [] : [text.data];
      }),
    );
    expect(found).toEqual([]);
    expect(amounts).toBeGreaterThan(500);
  });

  it('link each numbered source to the page that the list of sources shows', {
    timeout: 60_000,
  }, () => {
    const found = faults((facts, { sources }) => {
      const references = [...facts.querySelectorAll('a[aria-label^="Quelle "]')];
      const wrong = references.filter((link) => {
        const source = sources[Number(link.textContent.slice(1, -1)) - 1];
        const name = link.getAttribute('aria-label') ?? '';
        return (
          source === undefined ||
          link.getAttribute('href') !== source.url ||
          !isWebLink(source.url) ||
          !name.endsWith(`: ${source.publisher}`)
        );
      });
      const referenced = new Set(references.map((link) => link.getAttribute('href')));
      const unused = sources.filter(({ url }) => !referenced.has(url));
      return [...wrong.map((link) => link.outerHTML), ...unused.map(({ url }) => `unused ${url}`)];
    });
    expect(found).toEqual([]);
  });
});
