// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { plainSpaces } from '../../testing/plainSpaces';
import { realSite, realSites } from '../../testing/realSites';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de';
import { SiteFacts } from './SiteFacts';

const kassel = realSite('kassel-wesertor');
const fulda = realSite('fulda-nordend');
const words = de.detail.money;

/** Renders a site in 2021: Kassel – Wesertor has 15 years, two of them with an amount. */
function renderMoney(site: Site = kassel) {
  renderApp(<SiteFacts site={site} currentYear={2021} />, { sites: [site] });
  return within(screen.getByRole('region', { name: words.heading }));
}
const texts = (elements: readonly HTMLElement[]) =>
  elements.map(({ textContent }) => plainSpaces(textContent));
const hrefs = (elements: readonly HTMLElement[]) =>
  elements.map((element) => element.getAttribute('href'));

describe('the table of amounts', () => {
  const rows = (site?: Site) => {
    const money = renderMoney(site);
    expect(texts(money.getAllByRole('columnheader'))).toEqual([
      words.year,
      words.programme,
      words.amount,
    ]);
    return money.getAllByRole('row').slice(1);
  };

  it('has each amount exactly, with year, programme, note and source', () => {
    const [first, second, ...others] = rows();
    if (first === undefined || second === undefined) throw new Error('expected two amounts');
    expect(texts(within(first).getAllByRole('rowheader'))).toEqual(['2019']);
    expect(texts(within(first).getAllByRole('cell'))).toEqual([
      'Sozialer Zusammenhalt',
      expect.stringMatching(/^1\.115\.000 € \[\d+\]$/),
    ]);
    expect(hrefs(within(first).getAllByRole('link'))).toEqual([kassel.allocations[0]?.source]);
    expect(texts(within(second).getAllByRole('cell'))[0]).toContain(
      kassel.allocations[1]?.note ?? 'no note',
    );
    expect(others).toHaveLength(1);
  });

  it('has the sum, which says of how many amounts', () => {
    const sum = rows().at(-1);
    expect(plainSpaces(sum?.textContent ?? '')).toBe(`${plainSpaces(words.sum(2))}2.215.000 €`);
  });

  it('is missing where no amount is published, with a sentence in its place', () => {
    const money = renderMoney({ ...kassel, allocations: [] });
    expect(money.queryByRole('table')).toBeNull();
    expect(money.queryByRole('img')).toBeNull();
    expect(money.getByText(words.none)).toBeDefined();
  });
});

describe('the bars', () => {
  const bars = (site?: Site) => {
    const chart = renderMoney(site).getByRole('img');
    return { name: chart.getAttribute('aria-label'), all: [...chart.children] };
  };

  it('say in words what they show and where the numbers are', () => {
    expect(bars().name).toBe(words.chart(2, 2007, 2021));
  });

  it('stand for all years without gaps; an unknown year has no height but says so', () => {
    const { all } = bars();
    const titles = all.map((bar) => plainSpaces(bar.getAttribute('title') ?? ''));
    expect(titles).toHaveLength(15);
    expect(titles[0]).toBe(`2007: ${de.detail.facts.noMoney}`);
    expect(titles[12]).toBe('2019: 1.115.000 €');
    expect(titles.filter((title) => title.endsWith(de.detail.facts.noMoney))).toHaveLength(13);
    expect(all[0]?.children).toHaveLength(0);
  });

  it('are as high as their part of the largest year', () => {
    const heights = bars().all.map((bar) => bar.querySelector('span')?.style.height ?? '');
    expect(heights.slice(12, 14)).toEqual(['100%', expect.stringMatching(/^98\.65/)]);
  });

  it('show two programmes of one year in one bar', () => {
    const [first] = kassel.allocations;
    if (first === undefined) throw new Error('expected an amount');
    const site = {
      ...kassel,
      allocations: [first, { ...first, programme: 'lebendige-zentren' as const }],
    };
    const double = bars(site).all[12];
    expect(plainSpaces(double?.getAttribute('title') ?? '')).toBe('2019: 2.230.000 €');
    expect([...(double?.children ?? [])].map((part) => part.getAttribute('data-kind'))).toEqual([
      'zusammenhalt',
      'zentren',
    ]);
  });
});

describe('amounts of sources that disagree', () => {
  it('are all named with their sources, and counted once', () => {
    const money = renderMoney(fulda);
    const items = money.getAllByRole('listitem');
    expect(money.getByText(words.contradiction(2019))).toBeDefined();
    expect(texts(items)).toEqual([
      expect.stringMatching(/^217\.000 € \[\d+\]$/),
      expect.stringMatching(/^310\.000 € \[\d+\]$/),
    ]);
    expect(hrefs(items.flatMap((item) => within(item).getAllByRole('link')))).toEqual(
      fulda.contradictions.map(({ source }) => source),
    );
    const sum = money.getAllByRole('row').at(-1);
    expect(plainSpaces(sum?.textContent ?? '')).toBe(`${plainSpaces(words.sum(2))}1.417.000 €`);
  });
});

describe('amounts that are no allocation of a year', () => {
  const partial = {
    programme: null,
    year: 2022,
    amountEur: 5_900_000,
    whatItIs: 'Summe mehrerer Jahre',
    source: kassel.sources[0]?.url ?? '',
  };

  it('are named as such with their sources, and not added', () => {
    const money = renderMoney({
      ...kassel,
      partialAmounts: [partial, { ...partial, year: null, amountEur: 1 }],
    });
    expect(money.getByRole('heading', { name: words.partial })).toBeDefined();
    expect(texts(money.getAllByRole('listitem'))).toEqual([
      '5.900.000 € (2022): Summe mehrerer Jahre [1]',
      '1 €: Summe mehrerer Jahre [1]',
    ]);
    const sum = money.getAllByRole('row').at(-1);
    expect(plainSpaces(sum?.textContent ?? '')).toContain('2.215.000 €');
  });

  it('stand where nothing else is published, and still are no sum', () => {
    const money = renderMoney({ ...kassel, allocations: [], partialAmounts: [partial] });
    expect(money.getByText(words.none)).toBeDefined();
    expect(money.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText(de.detail.facts.noMoney)).toBeDefined();
  });

  it('have no heading where there are none', () => {
    expect(renderMoney().queryByRole('heading', { name: words.partial })).toBeNull();
  });

  it('exist in the real data, beside allocations', () => {
    const both = realSites().filter(
      ({ partialAmounts, allocations }) => partialAmounts.length > 0 && allocations.length > 0,
    );
    expect(both.length).toBeGreaterThan(0);
  });
});
