import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { groupMap } from '../model/geo/nearMap';
import { AppProvider } from '../state/AppProvider';
import { staticContext } from '../state/hooks';
import { createReadOnlyStore } from '../state/store';
import { TextsContext } from '../state/texts';
import { fixtureContext, fixturePopulation, fixtureSites } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { plainSpaces } from '../testing/plainSpaces';
import { syntheticNearGround } from '../testing/syntheticNearGround';
import { areaWords } from '../text/de/area';
import { pageWords } from '../text/de/pages/words';
import { de } from '../text/de/texts';
import { GroupPage } from './GroupPage';
import { siteGroups } from './siteGroups';
import { groupTrail } from './trail';

const facts = { sites: fixtureSites(), context: fixtureContext(), currentYear: fixtureYear };
const population = fixturePopulation();
const groups = siteGroups(de, { ...facts, areas: facts.context.areas, population });
const square = [
  [7.8, 49.4],
  [10.2, 49.4],
  [10.2, 51.6],
  [7.8, 49.4],
];

function show(page: string) {
  const group = groups.find((one) => one.page === page);
  if (group === undefined) throw new Error(`no ${page}`);
  const map = groupMap(
    group.sites,
    { type: 'MultiPolygon', coordinates: [[square]] },
    false,
    syntheticNearGround(),
  );
  render(
    <AppProvider value={{ ...staticContext(facts), store: createReadOnlyStore(group.query) }}>
      <TextsContext value={de}>
        <GroupPage
          words={pageWords}
          trail={groupTrail(de, pageWords, group)}
          toRoot="../../"
          page={group.page}
          researched={null}
          currentYear={fixtureYear}
          {...{ group, groups, map, population }}
        />
      </TextsContext>
    </AppProvider>,
  );
  return group;
}

const section = (name: string) => {
  const { parentElement } = screen.getByRole('heading', { level: 2, name });
  if (parentElement === null) throw new Error(`${name} is in no section`);
  return within(parentElement);
};

test('a municipality tells its inhabitants, and what is divided by what', () => {
  const { sites } = show('kommune/kassel/');
  const term = screen.getByText(areaWords.perInhabitant);
  const inhabitants = population.inhabitants['06611000'] ?? 0;
  const eur = sites
    .flatMap(({ allocations }) => allocations)
    .reduce((sum, { amountEur }) => sum + amountEur, 0);
  expect(term.nextElementSibling?.textContent).toBe(de.format.euroEach(eur / inhabitants));
  const known = sites.filter(({ allocations }) => allocations.length > 0).length;
  expect(screen.getByText(/^Je Einwohner: /).textContent).toContain(
    areaWords.divided(eur, known, sites.length),
  );
});

test('each statement about a site has the numbers of its sources, which the list explains', () => {
  const { sites } = show('kreis/kassel/');
  const listed = section(de.detail.sources).getAllByRole('listitem');
  const refs = section(pageWords.groups.sites).getAllByRole('link', { name: /^Quelle \d/ });
  const stated = sites.flatMap((site) =>
    [...site.participations, ...site.allocations, ...site.measures].map(({ source }) => source),
  );
  expect(new Set(refs.map((ref) => ref.getAttribute('href')))).toEqual(new Set(stated));
  for (const ref of refs) {
    const number = Number(ref.textContent?.match(/\d+/)?.[0]);
    const item = within(listed[number - 1] ?? document.body);
    expect(item.getByRole('link').getAttribute('href')).toBe(ref.getAttribute('href'));
  }
});

test('a district leads to its own municipalities, also where a site reaches beyond it', () => {
  const { sites } = show('kreis/kassel/');
  expect(sites.some(({ districtAgs }) => districtAgs.length > 1)).toBe(true);
  const links = section(pageWords.groups.municipalities).getAllByRole('link');
  const own = new Set(sites.flatMap(({ ags }) => ags).filter((key) => key.startsWith('06633')));
  expect(links).toHaveLength(own.size);
});

test('a programme counts its own money, and says which sites have no amount', () => {
  const { sites } = show('programm/wachstum-erneuerung/');
  const own = (site: (typeof sites)[number]) =>
    site.allocations.filter(({ programme }) => programme === 'wachstum-erneuerung');
  const without = sites.filter((site) => own(site).length === 0).length;
  expect(without).toBeGreaterThan(0);
  const { label, value } = areaWords.fact({ kind: 'withoutAmount', count: without });
  expect(screen.getByText(label).nextElementSibling?.textContent).toBe(value);
  const eur = sites.flatMap(own).reduce((sum, { amountEur }) => sum + amountEur, 0);
  expect(plainSpaces(document.body.textContent ?? '')).toContain(
    plainSpaces(`${de.format.euro(eur)} bekannt`),
  );
});
