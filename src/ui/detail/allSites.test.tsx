import { describe, expect, it } from 'vitest';
import { isWebLink } from '../../model/site';
import { factsOfSites, faultsOf, piecesOfText } from '../../testing/factsOfSites';

const pages = factsOfSites();
const slips = /\b(undefined|null|NaN|Infinity)\b|Invalid|\[object/;

describe('the facts of all real sites', () => {
  it('are those of 236 sites or more', () => {
    expect(pages.length).toBeGreaterThanOrEqual(236);
  });

  it('render without a slip of the program in text, names, links or drawings', () => {
    const names = ['aria-label', 'title', 'href', 'x', 'y', 'width', 'height', 'style'];
    const found = faultsOf(pages, (facts) => {
      const given = [...facts.querySelectorAll('*')].flatMap((element) =>
        names.map((name) => element.getAttribute(name) ?? ''),
      );
      const all = [...piecesOfText(facts).map(({ data }) => data), ...given];
      return all.filter((text) => slips.test(text));
    });
    expect(found).toEqual([]);
  });

  it('link each numbered source to the page that the list of sources shows', {
    timeout: 60_000,
  }, () => {
    const found = faultsOf(pages, (facts, { sources }) => {
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

  it('draw each year at most once, and nothing outside of the chart', () => {
    const found = faultsOf(pages, (facts) =>
      [...facts.querySelectorAll('figure rect')].flatMap((rect) => {
        const [x, width] = ['x', 'width'].map((name) =>
          Number.parseFloat(rect.getAttribute(name) ?? ''),
        );
        const inside =
          x !== undefined && width !== undefined && x >= 0 && width > 0 && x + width < 100.01;
        return inside ? [] : [rect.outerHTML];
      }),
    );
    expect(found).toEqual([]);
  });
});
