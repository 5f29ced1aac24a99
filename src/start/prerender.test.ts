import initSqlJs from 'sql.js';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { nearMaps } from '../../tools/build/nearMaps';
import type { SiteChanges } from '../model/releases/siteChanges';
import { fixtureGeoJson, fixturePopulation, fixtureSites } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { de } from '../text/de/texts';
import { en } from '../text/en/texts';
import { renderFirstScreen, renderLayers, renderStaticPages } from './prerender';

// The first test that needs them renders hundreds of pages, beside whatever else the machine does.
vi.setConfig({ testTimeout: 180_000 });

/** What a page has in a browser and not in the build. */
const browserOnly = ['window', 'document', 'location', 'navigator', 'history', 'matchMedia'];
const touched: string[] = [];

beforeEach(() => {
  touched.length = 0;
  for (const name of browserOnly) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        touched.push(name);
      },
    });
  }
});
afterEach(() => {
  for (const name of browserOnly) Reflect.deleteProperty(globalThis, name);
});

describe('the first screen', () => {
  const render = () => renderFirstScreen(fixtureGeoJson(), fixtureYear);

  it('is rendered without a browser: nothing asks for window or document', () => {
    render();
    expect(touched).toEqual([]);
  });

  it('holds the SVG map, filters and sentence', () => {
    const html = render();
    expect(html).toContain(de.filters.facets.measureTypes);
    expect(html).toContain(de.filters.menus.places);
    expect(html).toContain('role="status"');
    expect(html).toContain('data-map-state="static"');
  });

  it('begins the list, leaves room for the other entries, and links to all', () => {
    const html = render();
    const all = fixtureSites().length;
    expect(html.match(/<a id="eintrag-/g)).toHaveLength(30);
    expect(html).toContain(`style="height:${(all - 30) * 56}px" data-needs-script=""`);
    expect(html).toContain(`<a href="standort/">${de.list.onPages(all)}</a>`);
  });

  it('is the same each time', () => {
    expect(render()).toBe(render());
  });
});

test('the file for maps has all sites, their amounts and the inhabitants', async () => {
  const sqlite = await initSqlJs();
  const { geoPackage } = renderLayers(fixtureGeoJson(), fixturePopulation(), fixtureYear);
  const [counts] = new sqlite.Database(geoPackage).exec(
    'SELECT count(*), count(municipalityInhabitants), (SELECT count(*) FROM amounts) FROM sites',
  );
  const allocations = fixtureSites().flatMap((site) => site.allocations);
  const all = fixtureSites().length;
  expect(counts?.values).toEqual([[all, all, allocations.length]]);
});

const [first] = fixtureSites();
const easyTexts = { [first?.id ?? '']: { text: 'Ein Satz. Noch ein Satz.', date: '2026-11-30' } };

/** SYNTHETIC: a later release has changed one site. */
const changes: SiteChanges = {
  since: '2026-11',
  sites: {
    [first?.id ?? '']: [
      {
        date: '2027-02-28',
        statements: [{ table: 'allocations.csv', kind: 'added', count: 2, years: [2025] }],
      },
    ],
  },
};

/** The static pages, and what they asked a browser for. */
async function renderPages() {
  const pages = await renderStaticPages(
    {
      geoJson: fixtureGeoJson(),
      population: fixturePopulation(),
      easyTexts,
      changes,
      operator: {},
      currentYear: fixtureYear,
    },
    nearMaps(),
  );
  return { pages, asked: [...touched] };
}
let rendering: ReturnType<typeof renderPages> | undefined;
/** Rendered by whichever test comes first: it takes seconds. */
const rendered = () => {
  rendering ??= renderPages();
  return rendering;
};

describe('the folders above the pages of sites', () => {
  it.each([
    ['standort/index.html', 'Alle Standorte'],
    ['en/standort/index.html', 'All sites'],
  ])('%s lists the pages of all sites', async (path, heading) => {
    const { pages } = await rendered();
    const folder = path.replace('index.html', '');
    const listed = pages.filter((each) => each.path.startsWith(folder) && each.path !== path);
    expect(listed).toHaveLength(fixtureSites().length);
    const body = pages.find((each) => each.path === path)?.body ?? '';
    expect(body).toContain(`<h1>${heading}</h1>`);
    for (const each of listed)
      expect(body).toContain(`href="${each.path.slice(folder.length).replace('index.html', '')}"`);
  });

  it('en/index.html leads to the map in English: with scripts it becomes it, without by a link', async () => {
    expect((await rendered()).pages).toContainEqual(
      expect.objectContaining({
        path: 'en/index.html',
        language: 'en',
        opens: 'sprache=en',
        body: expect.stringContaining('href="../?sprache=en"'),
      }),
    );
  });

  it('have no page in the place of the map', async () => {
    expect((await rendered()).pages.map(({ path }) => path)).not.toContain('index.html');
  });
});

test('pages say which texts are German in English, and the one in Leichte Sprache in German', async () => {
  const { pages } = await rendered();
  const withText = (part: string) =>
    pages.filter(({ body }) => body.includes(part)).map(({ path }) => path);
  expect(withText('<p>Noch ein Satz.</p>')).toEqual([`standort/${first?.id}/index.html`]);
  expect(withText(`>${en.detail.germanOnly}</small>`)).toEqual(
    fixtureSites().map(({ id }) => `en/standort/${id}/index.html`),
  );
  expect(withText(`>${de.detail.germanOnly}</small>`)).toEqual([]);
});

test('pages say what has changed about their site, or since when nothing has', async () => {
  const { pages } = await rendered();
  const withText = (part: string) =>
    pages.filter(({ body }) => body.includes(part)).map(({ path }) => path);
  expect(withText('2 Beträge für 2025 ergänzt')).toEqual([`standort/${first?.id}/index.html`]);
  expect(withText('2 amounts for 2025 added')).toEqual([`en/standort/${first?.id}/index.html`]);
  expect(withText('Nichts seit der ersten Fassung (November 2026).')).toEqual(
    fixtureSites()
      .slice(1)
      .map(({ id }) => `standort/${id}/index.html`),
  );
});

test('the static pages are rendered without a browser', async () => {
  expect((await rendered()).asked).toEqual([]);
});
