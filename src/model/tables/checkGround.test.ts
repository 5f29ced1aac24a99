import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../text/problems';
import { checkGround } from './checkGround';

const publisher = {
  id: 'stadt',
  name: 'Musterstadt',
  credit: 'Musterstadt',
  licence: 'dl-de/zero-2-0',
  licenceUrl: 'https://lizenz.example/',
};
const file = {
  id: 'kassel',
  source: 'ground/sources/muster.geojson',
  what: 'ein Stadtteil',
  publishers: ['stadt'],
  date: '2026',
  changes: 'keine',
  doubts: null,
  ags: '06611000',
};
const square = [
  [9, 50],
  [9.1, 50],
  [9.1, 50.1],
  [9, 50.1],
  [9, 50],
];
const quarter = {
  site: 'musterstadt-altstadt',
  file: 'kassel',
  names: ['Altstadt'],
  relation: 'within',
  ha: 100,
  basis: 'x',
};

interface Changes {
  readonly publisher?: object;
  readonly file?: object;
  readonly ring?: readonly (readonly number[])[];
  readonly properties?: object;
  readonly quarter?: object;
  readonly more?: Readonly<Record<string, string>>;
}

/** SYNTHETIC: the ground of a town with one quarter. */
function groundFiles(changes: Changes = {}): Readonly<Record<string, string>> {
  const feature = {
    type: 'Feature',
    properties: { name: 'Altstadt', areaHa: 100.4, ...changes.properties },
    geometry: { type: 'Polygon', coordinates: [changes.ring ?? square] },
  };
  const manifest = {
    publishers: [{ ...publisher, ...changes.publisher }],
    files: [{ ...file, ...changes.file }],
  };
  const built = { type: 'Topology', arcs: [], objects: { quarters: { geometries: [{}] } } };
  return {
    'ground/manifest.json': JSON.stringify(manifest),
    'ground/sources/muster.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [feature],
    }),
    'ground/kassel.topo.json': JSON.stringify(built),
    'ground/site-quarters.json': JSON.stringify([{ ...quarter, ...changes.quarter }]),
    ...changes.more,
  };
}
const found = (changes: Changes = {}) =>
  checkGround(groundFiles(changes), new Set(['musterstadt-altstadt']));
const told = (changes: Changes) => found(changes).map(({ code, place }) => [code, place]);
const sources = 'ground/sources/muster.geojson';

describe('the ground', () => {
  it('has no problem where all is right', () => {
    expect(found()).toEqual([]);
  });

  it.each([
    ['without a licence', { publisher: { licence: '' } }, 1, 'publishers.licence'],
    [
      'without the address of its licence',
      { publisher: { licenceUrl: 'keine' } },
      1,
      'publishers.licenceUrl',
    ],
    ['without a name of its publisher', { publisher: { name: undefined } }, 1, 'publishers.name'],
    ['of nobody', { file: { publishers: [] } }, 1, 'files.publishers'],
    [
      'of a publisher that is not listed',
      { file: { publishers: ['andere'] } },
      1,
      'files.publishers',
    ],
  ])('is not accepted %s', (_case, changes, row, field) => {
    expect(told(changes)[0]).toEqual([
      'ground:licence',
      { file: 'ground/manifest.json', row, field },
    ]);
  });

  it('is not accepted in a file that the manifest does not name', () => {
    const more = { 'ground/sources/fremd.geojson': groundFiles()[sources] ?? '' };
    expect(told({ more })).toEqual([['ground:licence', { file: 'ground/sources/fremd.geojson' }]]);
  });

  it('names other mistakes of the manifest by entry and field', () => {
    expect(told({ file: { date: 'gestern' } })[0]).toEqual([
      'fieldInvalid',
      { file: 'ground/manifest.json', row: 1, field: 'files.date' },
    ]);
  });

  it.each([
    ['an open ring', square.slice(0, -1), 'ground:ringOpen'],
    ['a ring of two points', [square[0], square[1], square[0]], 'ground:ringOpen'],
    [
      'a ring that crosses itself',
      [
        [9, 50],
        [9.1, 50.1],
        [9.1, 50],
        [9, 50.1],
        [9, 50],
      ],
      'ground:ringCrossing',
    ],
    ['longitude and latitude swapped', square.map(([x = 0, y = 0]) => [y, x]), 'ground:outside'],
  ])('is told with place: %s', (_case, ring, code) => {
    const changes = { ring: ring as readonly (readonly number[])[] };
    expect(told(changes)).toEqual([[code, { file: sources, row: 1, field: 'geometry' }]]);
    expect(found(changes)[0]?.found).toContain('Altstadt');
  });

  it('needs names', () => {
    expect(told({ properties: { name: '' } })[0]).toEqual([
      'fieldInvalid',
      { file: sources, row: 1, field: 'properties.name' },
    ]);
  });

  it('is to be built anew when its source has changed', () => {
    const more = { 'ground/kassel.topo.json': '{}' };
    expect(told({ more })).toEqual([['ground:outdated', { file: 'ground/kassel.topo.json' }]]);
  });

  it.each([
    ['of an unknown site', { site: 'nirgendwo' }, ['unknownSite', 'site']],
    ['of an unknown quarter', { names: ['Neustadt'] }, ['ground:quarter', 'names']],
    ['of another size', { ha: 150 }, ['ground:area', 'ha']],
    ['of an unknown kind', { relation: 'fast' }, ['fieldInvalid', 'relation']],
  ])('does not say of what a site is a part: a row %s', (_case, changes, [code, field]) => {
    expect(told({ quarter: changes }).map(([one, place]) => [one, Object(place).field])).toEqual([
      [code, field],
    ]);
  });

  it.each([sources, 'ground/manifest.json', 'ground/site-quarters.json'])(
    'says that %s can not be read',
    (path) => {
      expect(told({ more: { [path]: '{' } })[0]).toEqual(['fileUnreadable', { file: path }]);
    },
  );

  it('tells each problem in German, with advice', () => {
    const problems = [
      ...found({ publisher: { licence: '' } }),
      ...found({ ring: square.slice(0, -1) }),
      ...found({ quarter: { names: ['Neustadt'], ha: 3 } }),
      ...found({ quarter: { ha: 3 } }),
      ...found({ more: { 'ground/kassel.topo.json': '{}' } }),
    ];
    for (const problem of problems) {
      const [where, ...rest] = describeProblem(problem);
      expect(where).toMatch(/^ground\//);
      expect(rest.join('\n')).toMatch(
        /gefunden: \S.*\n {2}erwartet: \S.*\n {2}zu tun: {3}[A-ZÄÖÜ].*\.$/,
      );
      expect(rest.join('\n')).not.toMatch(/undefined/);
    }
  });
});
