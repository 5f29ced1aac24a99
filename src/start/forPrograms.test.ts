import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { nearMaps } from '../../tools/build/nearMaps';
import { pageHead } from '../../tools/build/pageHead';
import { sitemap, withSitemap } from '../../tools/build/sitemap';
import { onlyTownKnown } from '../model/onlyTownKnown';
import { allocatedEur } from '../model/sums';
import type { RenderedPage } from '../pages/renderedPage';
import { renderLegalPages } from '../pages/renderLegalPages';
import { filledOperator } from '../testing/filledOperator';
import {
  fixtureContext,
  fixtureGeoJson,
  fixturePopulation,
  fixtureSites,
} from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { firstScreenHead, renderStaticPages } from './prerender';

const root = filledOperator.website.adresse;
type Node = Readonly<Record<string, unknown>>;
let nodesOf: ReadonlyMap<string, readonly Node[]>;
let canonicals: readonly string[];
let pages: readonly Omit<RenderedPage, 'body'>[];

/** What programs read of all pages, by their addresses. */
beforeAll(async () => {
  const facts = {
    geoJson: fixtureGeoJson(),
    population: fixturePopulation(),
    easyTexts: {},
    changes: null,
    operator: filledOperator,
    currentYear: fixtureYear,
  };
  pages = [
    firstScreenHead(facts.geoJson, fixtureYear, filledOperator),
    ...(await renderStaticPages(facts, nearMaps())),
    ...(await renderLegalPages(filledOperator)),
  ];
  const parts = { root, pictures: new Map(), mapPage: () => undefined };
  const heads = pages.map((page) => [page, pageHead(page, parts)] as const);
  canonicals = heads.flatMap(([, head]) => /rel="canonical" href="([^"]+)"/.exec(head)?.[1] ?? []);
  nodesOf = new Map(
    heads.map(([page, head]) => {
      const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head) ?? [];
      return [`${root}${page.path.replace('index.html', '')}`, JSON.parse(json)['@graph']];
    }),
  );
}, 60_000);

const nodes = (path: string): readonly Node[] => nodesOf.get(`${root}${path}`) ?? [];
const ofType = (path: string, type: string): Node =>
  nodes(path).find((node) => node['@type'] === type) ?? {};

/** All values of a node, at any depth, with the way to them. */
function* valuesOf(value: unknown, way = ''): Generator<readonly [string, unknown]> {
  yield [way, value];
  if (value !== null && typeof value === 'object')
    for (const [name, part] of Object.entries(value)) yield* valuesOf(part, `${way}/${name}`);
}

/** Mandatory properties, by type: without them the type says nothing to programs. */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  WebPage: ['@id', 'url', 'name', 'description', 'inLanguage', 'isPartOf'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Place: ['@id', 'name', 'address', 'containedInPlace'],
  PostalAddress: ['addressLocality', 'addressRegion', 'addressCountry'],
  GeoCoordinates: ['latitude', 'longitude'],
  AdministrativeArea: ['@id', 'name', 'identifier', 'url'],
  PropertyValue: ['propertyID', 'value'],
  State: ['name', 'identifier'],
  Project: ['@id', 'name', 'location'],
  MonetaryGrant: ['name', 'amount', 'fundedItem', 'subjectOf'],
  CreativeWork: ['url'],
  MonetaryAmount: ['currency', 'value'],
  GovernmentService: ['@id', 'name', 'serviceType', 'areaServed'],
  ItemList: ['numberOfItems', 'itemListElement'],
  Dataset: ['@id', 'name', 'description', 'license', 'distribution', 'spatialCoverage'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  WebSite: ['@id', 'name', 'url'],
  Organization: ['name'],
};

test('each thing has what its type needs, and nothing that is unknown', () => {
  expect(nodesOf.size).toBe(pages.length);
  for (const [address, graph] of nodesOf)
    for (const [way, value] of valuesOf(graph)) {
      expect(value, `${address} ${way}`).not.toBeNull();
      expect(value, `${address} ${way}`).not.toBe('');
      const type = (value as Node)['@type'];
      if (typeof type !== 'string') continue;
      expect(Object.keys(mandatory), address).toContain(type);
      for (const name of mandatory[type] ?? [])
        expect(value, `${address} ${way}`).toHaveProperty([name]);
    }
});

test('each page is itself, and the way to it leads by pages that are there', () => {
  for (const [address, [page]] of nodesOf) {
    expect(page?.url).toBe(address);
    const breadcrumb = page?.breadcrumb as { itemListElement: Node[] } | undefined;
    const way = breadcrumb?.itemListElement ?? [];
    for (const [index, step] of way.entries()) {
      expect(step.position).toBe(index + 1);
      expect([...nodesOf.keys()]).toContain(step.item);
    }
    if (way.length > 0) expect(way.at(-1)?.item).toBe(address);
  }
  expect(ofType('en/standort/kassel-wesertor/', 'WebPage').breadcrumb).toMatchObject({
    itemListElement: [{ item: `${root}en/` }, {}, {}, { name: 'Kassel – Wesertor' }],
  });
});

describe('a site', () => {
  it('has the money that is known, each amount with its source, and no other', () => {
    for (const site of fixtureSites()) {
      const { funding = [] } = ofType(`standort/${site.id}/`, 'Project') as {
        funding?: { amount: { value: number }; subjectOf: { url: string } }[];
      };
      const sum = funding.reduce((total, { amount }) => total + amount.value, 0);
      expect(funding.length === 0 ? null : sum, site.id).toBe(allocatedEur(site));
      expect(funding.map(({ subjectOf }) => subjectOf.url)).toEqual(
        site.allocations.map(({ source }) => source),
      );
    }
  });

  it('has a place, where more than its town is known', () => {
    const sites = fixtureSites();
    expect(sites.some(onlyTownKnown)).toBe(true);
    for (const site of sites) {
      const { geo } = ofType(`en/standort/${site.id}/`, 'Place');
      const [longitude, latitude] = site.point;
      const place = { '@type': 'GeoCoordinates', latitude, longitude };
      expect(geo, site.id).toEqual(onlyTownKnown(site) ? undefined : place);
    }
  });

  it('lies in its municipalities, which have the same pages and keys', () => {
    const { containedInPlace } = ofType('standort/kassel-wesertor/', 'Place');
    const kassel = nodes('kommune/kassel/').find((node) => node['@type'] === 'AdministrativeArea');
    expect(containedInPlace).toEqual([
      expect.objectContaining({
        '@id': kassel?.['@id'],
        identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: '06611000' },
      }),
    ]);
  });
});

test('a district and a programme list their sites', () => {
  for (const path of ['kreis/kassel/', 'en/programm/lebendige-zentren/']) {
    const { numberOfItems, itemListElement } = ofType(path, 'ItemList') as {
      numberOfItems: number;
      itemListElement: readonly Node[];
    };
    expect(itemListElement).toHaveLength(numberOfItems);
    for (const { url } of itemListElement) expect([...nodesOf.keys()]).toContain(url);
  }
  expect(ofType('programm/lebendige-zentren/', 'GovernmentService').name).toBe('Lebendige Zentren');
});

it.each(['', 'en/', 'verzeichnis/'])('the data as a whole are told on /%s', (path) => {
  const data = ofType(path, 'Dataset');
  // What search engines for data sets ask for.
  expect(String(data.description).length).toBeGreaterThan(50);
  expect(data).toMatchObject({
    '@id': `${root}#daten`,
    dateModified: fixtureContext().researched,
    publisher: { name: filledOperator.betreiber.name },
  });
  expect(data.distribution).toContainEqual(
    expect.objectContaining({ contentUrl: `${root}data/sites.geojson` }),
  );
});

describe('the sitemap', () => {
  interface Entry {
    loc: string;
    lastmod?: string;
    readonly alternates: Record<string, string>;
  }

  /** Throws where it is not well-formed. */
  function read(xml: string): readonly Entry[] {
    const entries: Entry[] = [];
    let text = '';
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      text = '';
      if (name === 'url') entries.push({ loc: '', alternates: {} });
      if (name !== 'xhtml:link') return;
      const value = (attribute: string) => attributes[attribute]?.value ?? '';
      const last = entries.at(-1);
      if (last !== undefined) last.alternates[value('hreflang')] = value('href');
    });
    parser.on('text', (part) => {
      text += part;
    });
    parser.on('closetag', ({ name }) => {
      const last = entries.at(-1);
      if (last !== undefined && (name === 'loc' || name === 'lastmod')) last[name] = text;
    });
    parser.write(xml).close();
    return entries;
  }

  it('names each page by the address that it names as its own, and no other', () => {
    const unlisted = { ...pages[0], path: '404.html', unlisted: true } as (typeof pages)[number];
    const entries = read(sitemap([...pages, unlisted], root));
    expect(entries.map(({ loc }) => loc)).toEqual(canonicals);
    expect(new Set(canonicals)).toEqual(new Set(nodesOf.keys()));
  });

  it('has the days of facts and sources, and translations that name each other', () => {
    const dated = pages.map((page) =>
      page.path === 'kommune/kassel/index.html' ? { ...page, changed: '2026-11-27' } : page,
    );
    const entries = new Map(read(sitemap(dated, root)).map((entry) => [entry.loc, entry]));
    for (const { loc, alternates } of entries.values()) {
      expect(Object.values(alternates)).toContain(loc);
      for (const other of Object.values(alternates))
        expect(entries.get(other)?.alternates, other).toEqual(alternates);
    }
    expect(entries.get(`${root}kommune/kassel/`)?.lastmod).toBe('2026-11-27');
    // Of a month no day is known.
    expect(pages[0]?.changed).toBe('2026-11');
    expect(entries.get(root)?.lastmod).toBeUndefined();
    expect(entries.get(`${root}impressum/`)?.lastmod).toBeUndefined();
  });

  it('is named to robots, once', () => {
    const rules = withSitemap('User-agent: *\nAllow: /\n', root);
    expect(rules).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`);
    expect(withSitemap(rules, root)).toBe(rules);
  });
});
