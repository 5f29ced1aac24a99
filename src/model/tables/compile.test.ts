import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenFiles } from '../../testing/brokenFiles';
import { problemCodes } from '../../testing/problemCodes';
import { syntheticBoundaries } from '../../testing/syntheticFacts';
import { altstadt, syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { syntheticTopology } from '../../testing/syntheticTopology';
import { Boundaries } from '../geo/boundaries';
import { parseSites, toGeoJson } from '../sitesGeoJson';
import { compile } from './compile';

const run = (files: Readonly<Record<string, string>>) =>
  compile(files, syntheticBoundaries(), syntheticYear);

test('faultless files make sites without a problem', () => {
  const { sites, problems } = run(syntheticFiles());
  expect(problems).toEqual([]);
  expect(sites.map(({ id }) => id)).toEqual(['musterstadt-altstadt', 'ikz-musterbund']);
});

test('everything that is wrong is named at once: every code there is', () => {
  const { problems } = run(brokenFiles());
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(problemCodes));
});

test('in broken files what is good stays', () => {
  const { sites } = run(brokenFiles());
  expect(sites.map(({ id }) => id)).toContain('musterstadt-altstadt');
});

test('each problem names a file of data/', () => {
  const known = new Set([
    ...Object.keys(syntheticFiles()),
    'site-areas.geojson',
    'boundaries/changes.csv',
  ]);
  for (const { place } of run(brokenFiles()).problems) expect(known).toContain(place.file);
});

test('nothing at all makes no site and one problem a file', () => {
  const { sites, problems } = run({});
  expect(sites).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual([
    ...Array(17).fill('fileUnreadable'),
    'researchUndated',
  ]);
});

test('what compiles is read back from the published file without a problem', () => {
  const { sites } = run(brokenFiles());
  expect(sites.length).toBeGreaterThan(0);
  expect(parseSites(JSON.parse(JSON.stringify(toGeoJson(sites))))).toEqual({ sites, problems: [] });
});

test.each(['https://www.', 'https://www.?a.b', 'https://a', 'https://[::1]/', 'HTTP://WWW.A.DE'])(
  'a site with the odd source %s is either named or shown, never lost while nobody says so',
  (source) => {
    const remark = `musterstadt-altstadt,public,Hinweis,${source}`;
    const { sites } = run(syntheticFiles({ 'remarks.csv': [remark] }));
    expect(sites).toHaveLength(2);
    expect(parseSites(JSON.parse(JSON.stringify(toGeoJson(sites)))).problems).toEqual([]);
  },
);

test('a boundary whose ring does not close is named', () => {
  const topology = syntheticTopology();
  // A line that ends too early leaves the ring of its municipality open.
  topology.arcs[2] = [
    [9.1, 50],
    [9, 50],
  ];
  const { problems } = compile(
    syntheticFiles({}, [altstadt({ extent: 'municipalities' })]),
    new Boundaries(topology),
    syntheticYear,
  );
  expect(problems).toContainEqual({
    severity: 'error',
    code: 'geometryInvalid',
    place: { file: 'boundaries/hessen.topo.json', siteId: 'musterstadt-altstadt' },
    found: 'MultiPolygon',
  });
});

test('no damage to a file makes it throw', { timeout: 30_000 }, () => {
  const files = syntheticFiles();
  const cut = fc.record({
    name: fc.constantFrom(...Object.keys(files)),
    at: fc.nat(600),
    length: fc.nat(40),
    instead: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(cut, ({ name, at, length, instead }) => {
      const text = files[name] ?? '';
      const damaged = text.slice(0, at) + instead + text.slice(at + length);
      const { sites } = run({ ...files, [name]: damaged });
      const back = parseSites(JSON.parse(JSON.stringify(toGeoJson(sites))));
      expect(back.problems).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
