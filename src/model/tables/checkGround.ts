import * as v from 'valibot';
import { selfCrossing } from '../geo/geometry';
import { type GroundFile, groundFile, groundPublisher } from '../geo/groundManifest';
import { siteQuarter } from '../geo/siteQuarters';
import { type Place, type Problem, problemAt } from '../problem';
import { issueProblem } from './readFeatures';

const manifestPath = 'ground/manifest.json';
const quartersPath = 'ground/site-quarters.json';
const sourcesPath = 'ground/sources/';

const json = <S extends v.GenericSchema>(schema: S) => v.pipe(v.string(), v.parseJson(), schema);
const listSchema = v.array(v.unknown());
const manifestSchema = json(v.object({ publishers: listSchema, files: listSchema }));

const position = v.pipe(v.array(v.number()), v.minLength(2));
const ringList = v.array(v.array(position));
const geometry = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: v.array(position) }),
  v.object({ type: v.literal('MultiLineString'), coordinates: ringList }),
  v.object({ type: v.literal('Polygon'), coordinates: ringList }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(ringList) }),
]);
const feature = v.object({
  properties: v.looseObject({ name: v.pipe(v.string(), v.nonEmpty()) }),
  geometry,
});
const collection = json(v.object({ type: v.literal('FeatureCollection'), features: listSchema }));
const topology = json(
  v.object({
    type: v.literal('Topology'),
    objects: v.record(v.string(), v.object({ geometries: listSchema })),
  }),
);

type Feature = v.InferOutput<typeof feature>;
type Position = readonly number[];

/**
 * The problems of the ground: licences, outlines, and what the sites are said to be a part of. Never
 * throws.
 * @param files text of each file, by its path below data/
 * @param siteIds ids of all sites
 */
export function checkGround(
  files: Readonly<Record<string, string>>,
  siteIds: ReadonlySet<string>,
): readonly Problem[] {
  const manifest = v.safeParse(manifestSchema, files[manifestPath]);
  if (!manifest.success) return [unreadable(manifestPath, files[manifestPath])];
  const publishers = manifest.output.publishers.map((entry) => v.safeParse(groundPublisher, entry));
  const entries = manifest.output.files.map((entry) => v.safeParse(groundFile, entry));
  const known = new Set(publishers.flatMap(({ success, output }) => (success ? output.id : [])));
  const listed = entries.flatMap(({ success, output }) => (success ? [output] : []));
  const features = new Map(
    Object.keys(files)
      .filter((path) => path.startsWith(sourcesPath))
      .map((path) => [path, readFeatures(path, files[path])] as const),
  );
  return [
    ...[publishers, entries].flatMap((read, list) =>
      read.flatMap(({ issues = [] }, index) =>
        issues.map((issue) => manifestProblem(issue, index + 1, list === 0)),
      ),
    ),
    ...listed.flatMap((file, index) => unknownPublishers(file, index + 1, known)),
    ...[...features.keys()]
      .filter((path) => !listed.some(({ source }) => source === path))
      .map((path) => problemAt({ file: path }, 'ground:licence', '')),
    ...listed.flatMap((file) => checkBuilt(file, files, features)),
    ...[...features.values()].flatMap(({ problems }) => problems),
    ...checkSiteQuarters(files[quartersPath], siteIds, listed, features),
  ];
}

const unreadable = (file: string, found = ''): Problem =>
  problemAt({ file }, 'fileUnreadable', found.slice(0, 60));

/** A publisher or a file of the manifest; without a licence nothing may be drawn. */
function manifestProblem(issue: v.BaseIssue<unknown>, row: number, publisher: boolean): Problem {
  const found = issueProblem(issue, manifestPath, row, null);
  const field = `${publisher ? 'publishers' : 'files'}.${found.place.field ?? ''}`;
  const place = { ...found.place, field };
  const aboutLicence = /licence|publishers\.(name|credit)|files\.publishers/.test(field);
  return aboutLicence ? problemAt(place, 'ground:licence', found.found) : { ...found, place };
}

const unknownPublishers = (
  { publishers }: GroundFile,
  row: number,
  known: ReadonlySet<string>,
): readonly Problem[] =>
  publishers
    .filter((id) => !known.has(id))
    .map((id) =>
      problemAt({ file: manifestPath, row, field: 'files.publishers' }, 'ground:licence', id),
    );

interface FeaturesRead {
  readonly features: readonly Feature[];
  readonly problems: readonly Problem[];
}

function readFeatures(file: string, content = ''): FeaturesRead {
  const read = v.safeParse(collection, content);
  if (!read.success) return { features: [], problems: [unreadable(file, content)] };
  const features: Feature[] = [];
  const problems = read.output.features.flatMap((candidate, index) => {
    const row = index + 1;
    const one = v.safeParse(feature, candidate);
    if (!one.success) return one.issues.map((issue) => issueProblem(issue, file, row, candidate));
    features.push(one.output);
    return checkShape({ file, row, field: 'geometry' }, one.output);
  });
  return { features, problems };
}

function checkShape(place: Place, { properties, geometry: shape }: Feature): readonly Problem[] {
  const isArea = shape.type === 'Polygon' || shape.type === 'MultiPolygon';
  const runs = runsOf(shape);
  const stray = runs.flat().find(([lng = 0, lat = 0]) => !nearHessen(lng, lat));
  const outside =
    stray === undefined ? [] : [problemAt(place, 'ground:outside', `${properties.name}: ${stray}`)];
  if (!isArea) return outside;
  return [
    ...outside,
    ...runs.flatMap((ring, index) =>
      checkRing(place, ring, `${properties.name}, Ring ${index + 1}`),
    ),
  ];
}

/** All lines of a shape: a ring is one that ends where it starts. */
function runsOf(shape: Feature['geometry']): readonly Position[][] {
  switch (shape.type) {
    case 'LineString':
      return [shape.coordinates];
    case 'MultiPolygon':
      return shape.coordinates.flat();
    case 'MultiLineString':
    case 'Polygon':
      return shape.coordinates;
  }
}

/** Rivers and railways run a little beyond the border. */
const nearHessen = (lng: number, lat: number): boolean =>
  lng > 7 && lng < 11 && lat > 49 && lat < 52;

function checkRing(place: Place, ring: readonly Position[], name: string): readonly Problem[] {
  const last = ring.at(-1);
  const closed = ring.length >= 4 && ring[0]?.[0] === last?.[0] && ring[0]?.[1] === last?.[1];
  if (!closed) return [problemAt(place, 'ground:ringOpen', name)];
  const crossing = selfCrossing(ring);
  return crossing === null
    ? []
    : [problemAt(place, 'ground:ringCrossing', `${name}, bei ${crossing}`)];
}

/** The built file must have as many lines or areas as its source. */
function checkBuilt(
  { id, source }: GroundFile,
  files: Readonly<Record<string, string>>,
  features: ReadonlyMap<string, FeaturesRead>,
): readonly Problem[] {
  if (!source.startsWith('ground/')) return [];
  const read = features.get(source);
  if (read === undefined) return [unreadable(source)];
  const file = `ground/${id}.topo.json`;
  // What can not be read makes a count of its own.
  if (read.problems.length > 0) return [];
  const built = v.safeParse(topology, files[file]);
  const counts = built.success
    ? Object.values(built.output.objects).map(({ geometries }) => geometries.length)
    : [];
  return counts[0] === read.features.length
    ? []
    : [problemAt({ file }, 'ground:outdated', `${counts[0] ?? 0}`, `${read.features.length}`)];
}

/** What sites are said to be a part of. */
function checkSiteQuarters(
  content: string | undefined,
  siteIds: ReadonlySet<string>,
  listed: readonly GroundFile[],
  features: ReadonlyMap<string, FeaturesRead>,
): readonly Problem[] {
  const rows = v.safeParse(json(listSchema), content);
  if (!rows.success) return [unreadable(quartersPath, content)];
  return rows.output.flatMap((candidate, index) => {
    const row = index + 1;
    const read = v.safeParse(siteQuarter, candidate);
    if (!read.success)
      return read.issues.map((issue) => issueProblem(issue, quartersPath, row, candidate));
    const { site, file, names, ha } = read.output;
    const at = (field: string): Place => ({ file: quartersPath, row, field, siteId: site });
    const source = listed.find(({ id }) => id === file)?.source ?? '';
    const areas = new Map(
      features.get(source)?.features.map(({ properties: { name, areaHa } }) => [name, areaHa]),
    );
    const isRead = features.get(source)?.problems.length === 0;
    const sum = names.reduce((total, name) => total + Number(areas.get(name)), 0);
    return [
      ...(siteIds.has(site) ? [] : [problemAt(at('site'), 'unknownSite', site)]),
      ...names
        .filter((name) => isRead && !areas.has(name))
        .map((name) => problemAt(at('names'), 'ground:quarter', name, source)),
      // Not a number where a name is unknown.
      ...(Math.abs(sum - ha) > 1
        ? [problemAt(at('ha'), 'ground:area', `${ha}`, `${Math.round(sum)}`)]
        : []),
    ];
  });
}
