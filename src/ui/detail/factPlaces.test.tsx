import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactPlace } from '../../model/factPlace';
import type { Site } from '../../model/site';
import { fixtureSites } from '../../testing/fixtureFacts';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { DetailPanel } from './DetailPanel';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

/** Every place of a site with the words that stand there. */
function placesOf(site: Site): readonly (readonly [FactPlace, string])[] {
  const of = <Of,>(
    list: (typeof lists)[number],
    entries: readonly Of[],
    words: (entry: Of) => string | null,
  ) => entries.map((entry, index) => [{ list, index }, words(entry) ?? ''] as const);
  return [
    [{ list: 'summary' }, site.summary],
    [{ list: 'placeBasis' }, site.placeBasis],
    ...of('measures', site.measures, ({ title }) => title),
    ...of('measures', site.measures, ({ note }) => note),
    ...of('measures', site.measures, ({ address }) => address),
    ...of('remarks', site.remarks, ({ text }) => text),
    ...of('sources', site.sources, ({ title }) => title),
    ...of('participations', site.participations, ({ note }) => note),
    ...of('allocations', site.allocations, ({ note }) => note),
    ...of('partialAmounts', site.partialAmounts, ({ whatItIs }) => whatItIs),
    ...of('links', site.links, ({ label }) => label),
  ];
}

const lists = [
  'measures',
  'remarks',
  'sources',
  'participations',
  'allocations',
  'partialAmounts',
  'links',
] as const;

const lit = () => [...document.querySelectorAll<HTMLElement>('[data-lit]')];

describe('a place among the facts that is asked for', () => {
  const sites = fixtureSites();
  /** For each list the site that has something in it and is quickest to render. */
  const rich = [
    ...new Set(
      lists.flatMap((list) =>
        sites
          .filter((site) => site[list].length > 0)
          .toSorted((a, b) => a.measures.length - b.measures.length)
          .slice(0, 1),
      ),
    ),
  ];

  it.each(rich.map((site) => [site.id, site] as const))(
    'of %s is lit alone, in view and focused, wherever it is',
    (id, site) => {
      const { act: actions } = renderApp(<DetailPanel />, { sites });
      act(() => actions.openSite(id));
      for (const [place, words] of placesOf(site)) {
        act(() => actions.openSiteAt(id, place));
        const [item, ...others] = lit();
        expect(others, words).toEqual([]);
        expect(item?.textContent, words).toContain(words);
        expect(document.activeElement, words).toBe(item);
        expect(item?.closest('[hidden], details:not([open])'), words).toBeNull();
        expect(item?.scrollIntoView).toHaveBeenCalled();
      }
    },
  );

  it('of another site opens that site; the mark goes out with the panel', () => {
    const [one, other] = rich;
    if (one === undefined || other === undefined) throw new Error('two sites are needed');
    const { act: actions } = renderApp(<DetailPanel />, { sites });
    act(() => actions.openSite(one.id));
    act(() => actions.openSiteAt(other.id, { list: 'summary' }));
    expect(lit().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(other.summary),
    ]);
    act(() => actions.openSite(one.id));
    expect(lit()).toEqual([]);
  });

  it('is shown though the choice of measures leaves it out', async () => {
    const site = sites.find(({ measureTypes, measures }) => measures.length > 7 && measureTypes[1]);
    if (site === undefined) throw new Error('a site with measures of two types is needed');
    const { user, act: actions } = renderApp(<DetailPanel />, { sites });
    act(() => actions.openSite(site.id));
    await user.click(screen.getByText(de.detail.choose.open));
    const [first] = site.measures;
    const other = site.measureTypes.find((type) => type !== first?.type);
    if (other === undefined) throw new Error('another type is needed');
    const { short } = de.measureType(other);
    await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${short}, `) }));
    act(() => actions.openSiteAt(site.id, { list: 'measures', index: 0 }));
    expect(lit()[0]?.closest('[hidden]')).toBeNull();
    expect(document.activeElement).toBe(lit()[0]);
  });
});
