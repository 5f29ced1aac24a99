import type { AmountReading } from '../../model/amount/readAmount';
import type { SiteRecord } from '../../model/tables/siteRecords';
import type { Tables } from '../../model/tables/tables';
import type { ProgrammeId } from '../../model/vocabulary';
import type { Action, Decision } from './decisions';
import { draftSite } from './draftSite';
import { type KnownNames, stemsOf } from './knownNames';
import type { PlaceMatch } from './matchPlace';
import type { Outcome, Question } from './outcome';
import type { EntryPart } from './part';
import { programmeIn } from './programmeNames';

/** What a list is about. */
export interface ListSubject {
  readonly programme: ProgrammeId;
  readonly year: number;
  /** The page that the list stands on. */
  readonly source: string;
}

/** An entry that says one amount for one site. */
export interface Clear {
  readonly part: EntryPart;
  readonly decision: Decision | undefined;
  readonly siteId: string;
  readonly eur: number;
  /** Why the row needs a note: the source does not write this number out. */
  readonly note: string | null;
}

/** Judges an entry by itself: clear, or what became of it. */
export function judgeEntry(
  part: EntryPart,
  place: PlaceMatch,
  decision: Decision | undefined,
  { programme, year }: ListSubject,
  { names, records }: { readonly names: KnownNames; readonly records: readonly SiteRecord[] },
): Clear | Outcome {
  const says = (action: Action): boolean => decision?.actions.includes(action) ?? false;
  if (says('skip')) return { kind: 'skipped' };
  const siteId = decision?.siteId ?? (place.kind === 'site' ? place.siteId : null);
  if (siteId === null && place.kind === 'none')
    return { kind: 'unmatched', draft: draftSite(part, names, records), others: place.candidates };
  const money = judgeAmount(part.amounts, decision);
  const questions: Question[] = [];
  if (siteId === null && place.kind === 'asked')
    questions.push({ kind: 'place', why: place.why, candidates: place.candidates });
  if (money.kind === 'asked') questions.push(money.question);
  const site = names.sites.find(({ id }) => id === siteId);
  const isTaking = site === undefined || site.programmes.has(programme);
  if (siteId !== null && !isTaking && !says('participation'))
    questions.push({ kind: 'notInProgramme', siteId });
  if (!says('take')) questions.push(...doubts(part, programme, year, site));
  const [first, ...others] = questions;
  if (siteId !== null && money.kind === 'unknown') return { kind: 'noAmount', siteId };
  if (first !== undefined) return { kind: 'asked', questions: [first, ...others] };
  // Without a site there is a question, and without an amount one of the outcomes above.
  if (siteId === null || money.kind !== 'clear') return { kind: 'skipped' };
  return { part, decision, siteId, eur: money.eur, note: noteOf(part, money) };
}

type Money =
  | { readonly kind: 'clear'; readonly eur: number; readonly reading: AmountReading | undefined }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'asked'; readonly question: Question };

function judgeAmount(amounts: readonly AmountReading[], decision: Decision | undefined): Money {
  const [only, ...more] = amounts;
  if (decision?.amountEur !== undefined && decision.amountEur !== null)
    return { kind: 'clear', eur: decision.amountEur, reading: only };
  if (only === undefined) return { kind: 'unknown' };
  const asked = (why: Extract<Question, { kind: 'amount' }>['why']): Money => ({
    kind: 'asked',
    question: { kind: 'amount', why, readings: amounts },
  });
  if (more.length > 0) return asked('several');
  if (only.kind === 'unknown') return { kind: 'unknown' };
  return only.kind === 'exact' ? { kind: 'clear', eur: only.eur, reading: only } : asked(only.kind);
}

/** What speaks against an entry that reads well. */
function doubts(
  { context, places, saysTotal }: EntryPart,
  programme: ProgrammeId,
  year: number,
  site: KnownNames['sites'][number] | undefined,
): readonly Question[] {
  const [place = ''] = places;
  const own = new Set(site?.names.flatMap(({ stems }) => stems));
  const inText = programmeIn(place);
  const isOfName = stemsOf(place).every((stem) => own.has(stem) || site?.beside.has(stem));
  const named = inText !== null && !isOfName ? inText : context.programme;
  return [
    ...(named !== null && named !== programme ? [{ kind: 'otherProgramme', named } as const] : []),
    ...(context.year !== null && context.year !== year
      ? [{ kind: 'otherYear', named: context.year } as const]
      : []),
    ...(saysTotal ? [{ kind: 'maybeTotal' } as const] : []),
  ];
}

/** German, as all notes of the tables: that the source writes the amount in another way. */
function noteOf(
  { amountText }: EntryPart,
  { eur, reading }: Extract<Money, { kind: 'clear' }>,
): string | null {
  const written = amountText.replace(/\s+/g, ' ').trim();
  if (reading?.kind === 'exact' && reading.eur === eur)
    return reading.stepEur > 1 ? `in der Quelle als ${written} angegeben` : null;
  if (reading?.kind === 'about') return `in der Quelle gerundet (${written})`;
  return written === '' ? null : `in der Quelle: ${written}`;
}

const solutions = ['both', 'replace'] as const;

/** What our tables say of the same site, programme and year, or null where they are silent. */
export function compareWithTables(
  { siteId, eur, decision }: Clear,
  { programme, year, source }: ListSubject,
  tables: Tables,
): Outcome | null {
  const isSame = (row: { siteId: string; programme: string; year: number }): boolean =>
    row.siteId === siteId && row.programme === programme && row.year === year;
  const counted = tables['allocations.csv'].find(({ values }) => isSame(values))?.values;
  if (counted === undefined) return null;
  const isContradiction = tables['contradicting-amounts.csv'].some(
    ({ values }) => isSame(values) && values.amountEur === eur && values.source === source,
  );
  if (isContradiction) return { kind: 'known', siteId, eur };
  if (counted.amountEur === eur)
    return counted.source === source
      ? { kind: 'known', siteId, eur }
      : { kind: 'confirmed', siteId, eur, source: counted.source };
  const solved = solutions.find((action) => decision?.actions.includes(action)) ?? null;
  return {
    kind: 'conflict',
    siteId,
    eur,
    countedEur: counted.amountEur,
    source: counted.source,
    solved,
  };
}
