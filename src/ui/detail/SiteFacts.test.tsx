import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../model/site';
import { fixtureSite } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { plainSpaces } from '../../testing/plainSpaces';
import { renderApp } from '../../testing/renderApp';
import { de } from '../../text/de/texts';
import { SiteFacts } from './SiteFacts';

const kassel = fixtureSite('kassel-wesertor');
const words = de.detail;

const render = (site: Site = kassel, currentYear = fixtureYear) =>
  renderApp(<SiteFacts site={site} currentYear={currentYear} />, { sites: [site] });
const section = (name: string) => within(screen.getByRole('region', { name }));
const lines = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map((item) => plainSpaces(item.textContent));

/** A key fact: what stands under a label, and the links beside it. */
function fact(label: string) {
  const term = screen.getAllByRole('term').find((item) => item.textContent.startsWith(label));
  if (term === undefined) throw new Error(`no fact ${label}`);
  return {
    value: plainSpaces(term.nextElementSibling?.textContent ?? ''),
    links: within(term).queryAllByRole('link'),
  };
}

describe('key facts', () => {
  it('are exact and each has its source', () => {
    render({ ...kassel, population: 8239, populationYear: 2016, areaHa: 48.16 });
    expect(fact(words.facts.moneyYears({ from: 2019, to: 2020 })).value).toBe(
      '2.215.000 € bekannt für 2 von 20 Jahren',
    );
    expect(fact(words.facts.population(2016)).value).toBe('8.239');
    expect(fact(words.facts.area).value).toBe('48,16 ha etwa 67 Fußballfelder');
    const hrefs = (label: string) => fact(label).links.map((link) => link.getAttribute('href'));
    expect(hrefs(words.facts.population(2016))).toEqual([kassel.populationSource]);
    expect(hrefs(words.facts.area)).toEqual([kassel.areaSource]);
  });

  it('say what is not known, which is not zero', () => {
    const unknown = {
      population: null,
      populationYear: null,
      areaHa: null,
      allocations: [],
      partialAmounts: [],
    };
    render({ ...kassel, ...unknown, areaSource: null, populationSource: null });
    expect(fact(words.facts.money).value).toBe(words.facts.noMoney);
    expect(fact(words.facts.populationLabel).value).toBe(words.facts.unknown);
    expect(fact(words.facts.area).value).toBe(words.facts.unknown);
    expect(fact(words.facts.area).links).toEqual([]);
    const list = screen.getByText(words.facts.noMoney).closest('dl');
    expect(list?.getAttribute('aria-label')).toBe(words.facts.heading);
    expect(list?.textContent).not.toMatch(/\d/);
  });
});

describe('the money of a site', () => {
  const larger = {
    programme: null,
    year: null,
    amountEur: 10_000_000,
    whatItIs: 'SYNTHETIC: Summe bis 2021',
    source: kassel.allocations[0]?.source ?? '',
  };

  it('has beside it what another source states, where that is more, with its source', () => {
    render({ ...kassel, partialAmounts: [{ ...larger, amountEur: 2_500_000 }, larger] });
    const other = fact(words.facts.otherAmount);
    expect(other.value).toBe('10.000.000 € (SYNTHETIC: Summe bis 2021)');
    expect(other.links).toHaveLength(1);
  });

  it('has none where the yearly amounts are more', () => {
    render({ ...kassel, partialAmounts: [{ ...larger, amountEur: 1_000_000 }] });
    expect(screen.queryByText(words.facts.otherAmount)).toBeNull();
  });
});

describe('the programme', () => {
  const [first] = kassel.participations;
  if (first === undefined) throw new Error('expected a participation');
  const history = (part: Partial<typeof first>, currentYear = fixtureYear) => {
    render({ ...kassel, participations: [{ ...first, ...part }] }, currentYear);
    return lines(words.history.heading);
  };

  it('tells intake under the old name and the new name', () => {
    const told = history({}).join('\n');
    expect(told).toContain(words.history.intake(2007, 'Soziale Stadt'));
    expect(told).toContain(words.history.renamed(2020, 'Sozialer Zusammenhalt'));
  });

  it('tells the end with its own source, and no new name after it', () => {
    const [source] = kassel.sources.slice(-1);
    const told = history({ endYear: 2016, endSource: source?.url ?? null }).join('\n');
    expect(told).toContain(words.history.end(2016));
    expect(told).not.toContain(words.history.renamed(2020, 'Sozialer Zusammenhalt'));
    const links = section(words.history.heading).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([first.source, source?.url]);
  });

  it('tells that the year is not known', () => {
    const told = history({ intakeYear: null }).join('\n');
    expect(told).toContain(words.history.intake(null, 'Soziale Stadt'));
    expect(told).not.toMatch(/null|\b0\b/);
  });

  it('tells a new intake as such, and notes', () => {
    const told = history({ intakeYear: 2026, nameAtIntake: null, note: 'ohne Bescheid' });
    expect(told.join('\n')).toContain(words.history.planned(2026, 'Sozialer Zusammenhalt'));
    expect(told).toContain('ohne Bescheid');
  });
});

describe('measures', () => {
  const types = () =>
    section(words.measures.heading)
      .getAllByRole('heading', { level: 4 })
      .map((heading) => heading.textContent);
  const label = (type: (typeof kassel.measureTypes)[number]) => de.measureType(type).name;

  it('stand grouped by type, each one once and with its source', () => {
    render();
    expect(types()).toEqual(kassel.measureTypes.map(label));
    const items = section(words.measures.heading).getAllByRole('listitem');
    expect(items).toHaveLength(kassel.measures.length);
    for (const item of items) expect(within(item).getAllByRole('link')).toHaveLength(1);
  });

  it('of the type that the filter asks for come first', () => {
    const { act: actions } = render();
    act(() => actions.toggle('measureTypes', 'mobilitaet'));
    const rest = kassel.measureTypes.filter((type) => type !== 'mobilitaet');
    expect(types()).toEqual([label('mobilitaet'), ...rest.map(label)]);
  });

  it('have state, year, cost and place, as far as known', () => {
    render();
    const told = lines(words.measures.heading);
    const of = (title: string) => told.find((line) => line.startsWith(title)) ?? '';
    expect(of('Umbau des Quartiersplatzes Pferdemarkt')).toContain(
      `fertig 2025 · ${plainSpaces(words.measures.cost(4_300_000))} · Pferdemarkt`,
    );
    expect(of('Schützenplatz im Pferdemarktquartier')).toMatch(/geplant$/);
  });

  it('say that none is known', () => {
    render({ ...kassel, measures: [], measureTypes: [] });
    expect(section(words.measures.heading).getByText(words.measures.none)).toBeDefined();
  });
});

describe('place, remarks, links and name', () => {
  it('say what the point means and on what it is based', () => {
    render();
    const place = section(words.place.heading);
    expect(place.getByText(new RegExp(words.place.precision('neighbourhood')))).toBeDefined();
    expect(place.getByText(words.place.extent('point'))).toBeDefined();
  });

  it('lead to further pages, named with their domain', () => {
    render();
    const link = section(words.links).getByRole('link', { name: 'Kurzprofil' });
    expect(link.getAttribute('href')).toMatch(/^https:/);
    // The whole address is for paper.
    const [line] = lines(words.links).filter((one) => one.startsWith('Kurzprofil'));
    expect(line).toMatch(/^Kurzprofil nachhaltige-stadtentwicklung-hessen\.dehttps:/);
  });

  it('leave out what there is none of', () => {
    render({ ...kassel, remarks: [], links: [] });
    expect(screen.queryByRole('region', { name: words.remarks })).toBeNull();
    expect(screen.queryByRole('region', { name: words.links })).toBeNull();
  });

  it('admit a name that no source gives', () => {
    render();
    expect(screen.queryByText(words.nameNotDocumented)).toBeNull();
    render({ ...kassel, nameDocumented: false });
    expect(screen.getByText(words.nameNotDocumented)).toBeDefined();
  });
});

describe('the sources', () => {
  const source = (name: string, title: string | null, date: string | null) =>
    ({ url: `https://${name}.example/seite`, publisher: name, kind: null, title, date }) as const;
  const sources = [
    source('alpha', 'Mehr Geld', '2019-11-05'),
    source('beta', null, '2021-03'),
    source('gamma', 'Ohne Datum', null),
    source('delta', null, null),
  ];

  it('have title, publisher and date, in this order, and on paper their whole address', () => {
    render({ ...kassel, sources });
    const unknown = `(${words.sourceKindUnknown})`;
    expect(lines(words.sources)).toEqual([
      `[1]Mehr Geldalpha ${unknown}, 5. November 2019alpha.example/seite`,
      `[2]beta.example/seitebeta ${unknown}, März 2021beta.example/seite`,
      `[3]Ohne Datumgamma ${unknown}gamma.example/seite`,
      `[4]delta.example/seitedelta ${unknown}delta.example/seite`,
    ]);
    const title = section(words.sources).getByRole('link', { name: 'Mehr Geld' });
    expect(title.getAttribute('href')).toBe('https://alpha.example/seite');
    expect(title.getAttribute('lang')).toBe('de');
  });

  it('say once that they open a new page, however many they are', () => {
    const { container } = render({ ...kassel, sources });
    expect(container.textContent?.split(words.opensNewPage)).toHaveLength(2);
  });

  it('have their whole address, however long', () => {
    const url = `https://alpha.example/${'sehr-'.repeat(40)}lang.html`;
    render({ ...kassel, sources: [{ ...source('alpha', null, null), url }] });
    expect(screen.getByText(url.replace('https://', ''))).toBeDefined();
  });

  it('say how old they are, with the newest behind it', () => {
    render({ ...kassel, sources });
    const said = screen.getByText(words.sourcesAsOf('2021-03', 2, 4), { exact: false });
    const link = within(said.closest('p') ?? said).getByRole('link', {
      name: words.source(2, 'beta (März 2021)'),
    });
    expect(link.getAttribute('href')).toBe('https://beta.example/seite');
  });

  it('say that none has a date', () => {
    render({ ...kassel, sources: sources.slice(3) });
    const said = screen.getByText(words.sourcesAsOf(null, 0, 1));
    expect(within(said).queryByRole('link')).toBeNull();
  });
});
