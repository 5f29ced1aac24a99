import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { fixtureSite } from '../../testing/fixtureFacts';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { SiteFacts } from './SiteFacts';

const kassel = fixtureSite('kassel-wesertor');
const fulda = fixtureSite('fulda-nordend');
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
  const chart = (site?: Site) => renderMoney(site).getByRole('img');
  const titled = (site?: Site) => [...chart(site).querySelectorAll('title')];
  const length = (element: Element | null | undefined, name: string) =>
    Number.parseFloat(element?.getAttribute(name) ?? '');

  it('say in words what they show and where the numbers are', () => {
    expect(chart().getAttribute('aria-label')).toBe(words.chart(2, 2007, 2021));
  });

  it('stand for all years without gaps; an unknown year is hatched and says so', () => {
    const bars = titled();
    const said = bars.map(({ textContent }) => plainSpaces(textContent));
    expect(said).toHaveLength(15);
    expect(said[0]).toBe(`2007: ${de.detail.facts.noMoney}`);
    expect(said[12]).toBe('2019: 1.115.000 €');
    expect(said.filter((title) => title.endsWith(de.detail.facts.noMoney))).toHaveLength(13);
    expect(bars[0]?.parentElement?.querySelector('rect')?.getAttribute('fill')).toMatch(/^url\(#/);
  });

  it('are as high as their amount on a round scale, whose steps are named', () => {
    const bars = chart();
    const [higher, lower] = [...bars.querySelectorAll('g [data-kind]')].map((bar) =>
      length(bar, 'height'),
    );
    expect(higher).toBeCloseTo((1_115_000 / 1_500_000) * 100, 3);
    expect(lower).toBeCloseTo((1_100_000 / 1_500_000) * 100, 3);
    const steps = [...bars.querySelectorAll('span')].map(({ textContent }) => textContent);
    expect(steps.slice(0, 3)).toEqual(['0,5', '1', '1,5']);
  });

  it('show two programmes of one year on top of each other', () => {
    const [first] = kassel.allocations;
    if (first === undefined) throw new Error('expected an amount');
    const site = {
      ...kassel,
      allocations: [first, { ...first, programme: 'lebendige-zentren' as const }],
    };
    const double = titled(site)[12];
    expect(plainSpaces(double?.textContent ?? '')).toBe('2019: 2.230.000 €');
    const [below, above] = [...(double?.parentElement?.querySelectorAll('rect') ?? [])];
    expect([below, above].map((part) => part?.getAttribute('data-kind'))).toEqual([
      'zusammenhalt',
      'zentren',
    ]);
    expect(length(above, 'y') + length(above, 'height')).toBeCloseTo(length(below, 'y'), 2);
  });

  it('flag a year of which sources disagree, at the bar and in words', () => {
    const money = renderMoney(fulda);
    const bars = money.getByRole('img');
    expect(plainSpaces(bars.querySelector('title')?.textContent ?? '')).toBe(
      '2019: 217.000 €; andere Quelle: 310.000 €',
    );
    const [counted, other] = [...bars.querySelectorAll('g rect')].map((bar) =>
      length(bar, 'height'),
    );
    expect((other ?? 0) / (counted ?? 1)).toBeCloseTo(310 / 217, 3);
    expect(bars.getAttribute('aria-label')).toContain(de.detail.moneyChart.flagged(['2019']));
    expect(money.getByText(new RegExp(de.detail.moneyChart.flag))).toBeDefined();
  });

  it('have no flag where sources agree', () => {
    expect(chart().querySelector('[data-other]')).toBeNull();
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
    const rows = texts(money.getAllByRole('row'));
    expect(rows[2]).toMatch(
      new RegExp(`^2019${de.detail.moneyChart.notCounted}310\\.000 € \\[\\d+\\]$`),
    );
    expect(rows.at(-1)).toBe(`${plainSpaces(words.sum(2))}1.417.000 €`);
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
});
