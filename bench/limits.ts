import { bareLeaflet, bareMapLibre, mapLibreWithStyle, ours } from './comparedPages';
import { type Finding, median } from './findings';

/** What must hold: our median against that of another page, or against a figure. */
interface Limit {
  readonly what: string;
  readonly condition?: string;
  /** Number of sites; null: the real ones. */
  readonly size: number | null;
  /** Page and, if it is another, subject of what ours is divided by; null: a figure alone. */
  readonly by: { readonly page: string; readonly what?: string } | null;
  readonly most: number;
}

const phone = 'phone’s line';
const leaflet = { page: bareLeaflet.name };
const mapLibre = { page: bareMapLibre.name };

const limits: readonly Limit[] = [
  { what: 'first sites visible', condition: phone, size: null, by: leaflet, most: 0.7 },
  { what: 'first sites visible', size: null, by: leaflet, most: 1 },
  {
    what: 'live list',
    condition: phone,
    size: null,
    by: { ...leaflet, what: 'first sites visible' },
    most: 1.5,
  },
  { what: 'map in charge', size: null, by: mapLibre, most: 1.4 },
  { what: 'map in charge', condition: phone, size: null, by: mapLibre, most: 1.2 },
  {
    what: 'filter change to painted map',
    size: null,
    by: { page: mapLibreWithStyle.name },
    most: 1.2,
  },
  { what: 'script of a filter change', size: null, by: null, most: 4 },
  { what: 'script of a filter change', size: 12_000, by: null, most: 30 },
  { what: 'script of a filter change', size: 100_000, by: null, most: 150 },
];

interface Verdict extends Limit {
  readonly size: number;
  readonly found: number;
  readonly held: boolean;
}

/**
 * The limits for which there are readings, and whether they are held.
 * @param real number of the real sites
 */
export function verdicts(findings: readonly Finding[], real: number): readonly Verdict[] {
  return limits.flatMap((limit) => {
    const { what, condition, by, most } = limit;
    const size = limit.size ?? real;
    const readings = (subject: string) =>
      findings.find(
        (one) => one.what === subject && one.condition === condition && one.size === size,
      )?.readings;
    const our = median(readings(what)?.[ours.name] ?? []);
    const their = by === null ? 1 : median(readings(by.what ?? what)?.[by.page] ?? []);
    const found = our / their;
    return Number.isNaN(found) ? [] : [{ ...limit, size, found, held: found <= most }];
  });
}
