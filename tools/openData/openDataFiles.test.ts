import Ajv from 'ajv/dist/2020';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { toGeoJson } from '../../src/model/sitesGeoJson';
import { publishedTables } from '../../src/model/tables/tableSchema';
import { emptyQuery } from '../../src/query/query';
import { view } from '../../src/query/view';
import { type Descriptor, packageFaults } from '../../src/testing/dataPackage';
import { dataPackageProfile } from '../../src/testing/dataPackageProfile';
import { fixtureGeoJson, fixtureSites } from '../../src/testing/fixtureFacts';
import { fixtureYear } from '../../src/testing/fixtureInputs';
import { fixtureOpenData, tableText } from '../../src/testing/openData';
import { syntheticSite } from '../../src/testing/syntheticSite';

let open: Awaited<ReturnType<typeof fixtureOpenData>>;
beforeAll(async () => {
  open = await fixtureOpenData();
}, 60_000);

const textOf = (path: string): string => {
  const content = open.content.get(path);
  if (content === undefined) throw new Error(`${path} is not written`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};
const jsonOf = (path: string) => JSON.parse(textOf(path));
const descriptor = (): Descriptor => jsonOf('data/datapackage.json');
const read = (path: string) => tableText(open.tables, path);
const allocatedEur = () => view(fixtureSites(), emptyQuery, fixtureYear).totals.allocatedEur;

describe('the Data Package', () => {
  it('keeps the rules of the standard', () => {
    const validate = new Ajv({ strict: false, formats: { uri: true, regex: true } }).compile(
      dataPackageProfile,
    );
    validate(descriptor());
    expect(validate.errors ?? []).toEqual([]);
  });

  it('describes every table, and names nothing twice', () => {
    const names = descriptor().resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const paths = descriptor().resources.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([...publishedTables, 'sites.csv']));
    expect(paths).not.toContain('remarks.csv');
  });

  it('is enough to read every table: types, constraints and keys hold', () => {
    expect(packageFaults(descriptor(), read)).toEqual([]);
  });

  it.each([
    ['allocations.csv', 'amount_eur', 'viel', 'is no integer'],
    ['allocations.csv', 'amount_eur', '0', 'is out of bounds'],
    ['allocations.csv', 'amount_eur', '', 'is required'],
    ['allocations.csv', 'site_id', 'nirgends', 'is not in sites'],
    ['allocations.csv', 'programme', 'Stadtumbau', 'is unknown'],
    ['measures.csv', 'year', '1066', 'is out of bounds'],
    ['links.csv', 'url', 'kassel.de', 'does not match'],
    ['population.csv', 'ags', '06412000', 'is not unique'],
  ])('says of %s what is wrong with %s = %j', (file, column, value, fault) => {
    const broken = (path: string) => {
      if (path !== file) return read(path);
      const [head = '', first = '', ...others] = read(path).split('\n');
      const place = head.split(',').indexOf(column);
      const cells = first.split(',').map((cell, index) => (index === place ? value : cell));
      return [head, cells.join(','), ...others].join('\n');
    };
    expect(packageFaults(descriptor(), broken).join('\n')).toContain(fault);
  });

  it('says the day of research, whom to name and where the sources are', () => {
    expect(jsonOf('data/datapackage.json')).toMatchObject({
      created: '2026-11-01T00:00:00Z',
      version: expect.stringMatching(/^2026-11-[0-9a-f]{8}$/),
      licenses: [{ name: 'CC-BY-4.0' }],
      sources: expect.arrayContaining([expect.objectContaining({ path: 'sources.csv' })]),
    });
  });

  it('is the same with each build', async () => {
    expect(textOf('data/datapackage.json')).toBe(
      (await fixtureOpenData()).content.get('data/datapackage.json'),
    );
  });

  test('sums of the tables are those of the map', () => {
    const sum = read('allocations.csv')
      .trim()
      .split('\n')
      .slice(1)
      .reduce((eur, line) => eur + Number(line.split(',')[3]), 0);
    expect(sum).toBe(allocatedEur());
    expect(read('sites.csv').trim().split('\n')).toHaveLength(fixtureSites().length + 1);
  });
});

describe('the JSON Schema of the GeoJSON', () => {
  const validate = () => new Ajv({ strict: false }).compile(jsonOf('data/sites.schema.json'));

  it('holds for what is published', () => {
    const check = validate();
    check(fixtureGeoJson());
    expect(check.errors ?? []).toEqual([]);
  });

  it.each([
    [
      'an amount of zero',
      {
        allocations: [
          {
            programme: 'lebendige-zentren',
            year: 2020,
            amountEur: 0,
            source: 'https://a.example',
            note: null,
          },
        ],
      },
    ],
    ['a link that is none', { populationSource: 'kassel.de' }],
    ['an unknown programme', { programmes: ['stadtumbau'] }],
    ['three coordinates', { point: [9, 50, 1] }],
  ])('refuses %s', (_what, wrong) => {
    const json = toGeoJson([Object.assign({}, syntheticSite({ id: 'a' }), wrong)]);
    expect(validate()(json)).toBe(false);
  });
});

describe('GeoParquet', () => {
  const file = (name: string): ArrayBuffer => {
    const content = open.content.get(`data/${name}.parquet`);
    if (!(content instanceof Uint8Array)) throw new Error(`no ${name}`);
    return new Uint8Array(content).buffer;
  };

  it('says which column is a place, how it is written and where all of them are', () => {
    const { key_value_metadata: metadata = [] } = parquetMetadata(file('sites'));
    const geo = JSON.parse(metadata.find(({ key }) => key === 'geo')?.value ?? '');
    expect(geo).toMatchObject({
      version: '1.1.0',
      primary_column: 'geometry',
      columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } },
    });
    const [west, south, east, north] = geo.columns.geometry.bbox;
    for (const { point } of fixtureSites()) {
      expect(point[0] >= west && point[0] <= east).toBe(true);
      expect(point[1] >= south && point[1] <= north).toBe(true);
    }
  });

  it('has the rows, types, places and sums of the map', async () => {
    const rows = await parquetReadObjects({ file: file('sites') });
    expect(rows).toHaveLength(fixtureSites().length);
    for (const [index, site] of fixtureSites().entries()) {
      expect(rows[index]).toMatchObject({
        id: site.id,
        geometry: { type: 'Point', coordinates: [...site.point] },
      });
    }
    const amounts = await parquetReadObjects({ file: file('amounts') });
    const sum = amounts.reduce((eur, row) => eur + BigInt(row.amountEur), 0n);
    expect(Number(sum)).toBe(allocatedEur());
    expect(amounts[0]).not.toHaveProperty('geometry');
  });

  it('keeps what is not known apart from zero', async () => {
    const rows = await parquetReadObjects({ file: file('sites') });
    const unknown = fixtureSites().filter(({ areaHa }) => areaHa === null).length;
    expect(rows.filter(({ areaHa }) => areaHa === null)).toHaveLength(unknown);
  });
});

describe('the API of files', () => {
  const collections = ['sites', 'areas', 'measures', 'amounts'];

  it('leads from its root to every collection and its items, by relative links', () => {
    const follow = (from: string, rel: string) => {
      const { links } = jsonOf(from);
      const { href } = links.find((link: { rel: string }) => link.rel === rel);
      return new URL(href, `http://x.example/${from}`).pathname.slice(1);
    };
    expect(follow('ogc/index.json', 'self')).toBe('ogc/index.json');
    jsonOf(follow('ogc/index.json', 'conformance'));
    const list = follow('ogc/index.json', 'data');
    expect(jsonOf(list).collections.map(({ id }: { id: string }) => id)).toEqual(collections);
    for (const id of collections) {
      const items = jsonOf(follow(`ogc/collections/${id}/index.json`, 'items'));
      expect(items.numberMatched).toBe(items.features.length);
      for (const feature of items.features) {
        const own = jsonOf(`ogc/collections/${id}/items/${feature.id}/index.geojson`);
        expect(own).toMatchObject(feature);
      }
    }
  });

  it('has absolute links where the address is known', async () => {
    const address = 'https://karte.example/hessen/';
    const { content } = await fixtureOpenData({ address });
    const all = [...content].filter(
      ([path]) => path.startsWith('ogc/') && !path.includes('/items/'),
    );
    for (const [, text] of all)
      for (const [, href = ''] of String(text).matchAll(/"href":"([^"]*)"/g)) {
        expect(href).toMatch(/^https:\/\//);
        if (!href.startsWith(address)) continue;
        const path = href.slice(address.length);
        expect(content.has(path) || path.startsWith('daten/'), path).toBe(true);
      }
  });

  it('does not claim what files can not do', () => {
    expect(textOf('ogc/conformance/index.json')).not.toContain('ogcapi-features');
    expect(textOf('ogc/api/index.json')).not.toContain('"query"');
  });

  it('has the sums of the map', () => {
    const { features } = jsonOf('ogc/collections/amounts/items/index.geojson');
    const sum = features.reduce(
      (eur: number, { properties }: { properties: { amountEur: number } }) =>
        eur + properties.amountEur,
      0,
    );
    expect(sum).toBe(allocatedEur());
  });
});
