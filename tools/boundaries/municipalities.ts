import * as v from 'valibot';
import { paths } from './paths';
import { BoundaryProblem, checkCount } from './problem';
import { readAreas, type SourceArea } from './readAreas';
import { readCsv } from './readCsv';

/** One of today's municipalities, as a set of municipalities of 2016. */
export interface Municipality {
  /** Official key of today; Hanau's of 2016, as no newer one is documented. */
  readonly ags: string;
  readonly name: string;
  /** Key of the district: 5 digits, or the municipality's own 8 where no newer key is known. */
  readonly districtAgs: string;
  /** Land that belongs to no municipality (gemeindefreies Gebiet). */
  readonly unincorporated: boolean;
  /** The areas of 2016 in it, that of the same key first. */
  readonly areas: readonly SourceArea[];
}

/** The municipality as it was in 2016. A district's key is the start of a municipality's. */
const municipalityOf2016 = (area: SourceArea): Municipality => ({
  ags: area.ags,
  name: area.name,
  districtAgs: area.ags.slice(0, 5),
  unincorporated: area.kind === 'Gemeindefreies Gebiet',
  areas: [area],
});

const MunicipalityKey = v.pipe(v.string(), v.regex(/^06\d{6}$/));

const Change = v.object({
  year: v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number)),
  /** zusammenschluss: `ags` is now part of `to_ags`; kreisfrei: it is a district of its own. */
  kind: v.picklist(['zusammenschluss', 'kreisfrei']),
  ags: MunicipalityKey,
  to_ags: MunicipalityKey,
  to_name: v.pipe(v.string(), v.nonEmpty()),
  district_ags: v.pipe(v.string(), v.regex(/^06\d{3}(\d{3})?$/)),
  note: v.string(),
});

/** One row of changes.csv: a change of a municipality since 2016. */
type Change = v.InferOutput<typeof Change>;

/**
 * Reads the changes since 2016, in the order in which they are applied.
 * @throws BoundaryProblem that names the unreadable row
 */
const readChanges = (path: string): Change[] => readCsv(path, Change);

/**
 * The municipalities after all changes, sorted by key. Rows are applied one after the other: a row
 * whose `ags` is its `to_ags` renames a municipality and sets its district, any other adds `ags` to
 * it. A `to_ags` that there was not in 2016 is a new municipality.
 * @throws BoundaryProblem when a row names a municipality that does not exist (any more)
 */
function applyChanges(
  municipalities: readonly Municipality[],
  changes: readonly Change[],
): Municipality[] {
  const byAgs = new Map(municipalities.map((municipality) => [municipality.ags, municipality]));
  for (const change of changes) apply(change, byAgs);
  return [...byAgs.values()].sort((a, b) => Number(a.ags) - Number(b.ags));
}

function apply(change: Change, byAgs: Map<string, Municipality>): void {
  const from = find(byAgs, change.ags, change);
  const to = byAgs.get(change.to_ags);
  checkDistrict(change);
  byAgs.delete(from.ags);
  byAgs.set(change.to_ags, {
    ...from,
    ags: change.to_ags,
    name: change.to_name,
    districtAgs: change.district_ags,
    areas: to === undefined || to === from ? from.areas : [...to.areas, ...from.areas],
  });
}

function find(byAgs: ReadonlyMap<string, Municipality>, ags: string, change: Change): Municipality {
  const found = byAgs.get(ags);
  if (found !== undefined) return found;
  throw new BoundaryProblem(
    `changes.csv: Die Gemeinde ${ags} (${change.year}, ${change.to_name}) gibt es nicht (mehr).`,
  );
}

function checkDistrict(change: Change): void {
  if (change.kind !== 'kreisfrei' || change.ags === change.district_ags) return;
  throw new BoundaryProblem(
    `changes.csv: ${change.to_name} ist kreisfrei, also muss district_ags ${change.ags} sein.`,
  );
}

/** The content of the boundary data of 2016 for Hessen. */
const municipalitiesIn2016 = 426;
const unincorporatedIn2016 = 4;

/**
 * Today's municipalities, from the boundary data of 2016 and changes.csv.
 * @throws BoundaryProblem when the data are not the known ones or a change does not fit
 */
export function readMunicipalities(): Municipality[] {
  const municipalities = readAreas(paths.sourceMunicipalities).map(municipalityOf2016);
  const unincorporated = municipalities.filter((municipality) => municipality.unincorporated);
  const proper = municipalities.length - unincorporated.length;
  checkCount('Gemeinden Hessens in den Grenzdaten', proper, municipalitiesIn2016);
  checkCount('Gemeindefreie Gebiete', unincorporated.length, unincorporatedIn2016);
  return applyChanges(municipalities, readChanges(paths.changes));
}
