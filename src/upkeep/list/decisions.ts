import Papa from 'papaparse';
import { readAmount } from '../../model/amount/readAmount';
import { groupBy } from '../../model/groupBy';
import type { Cell } from '../../query/export/csv';
import { fold } from '../../query/search/fold';
import { type ImportedEntry, isSettled } from './outcome';

/** What a person can say about a line, as written in the table of decisions. */
const actions = {
  /** No row of it. */
  auslassen: 'skip',
  /** It is right as it stands, though something spoke against it. */
  übernehmen: 'take',
  /** The site takes part in the programme: a row of participations.csv. */
  teilnahme: 'participation',
  /** Both amounts of a conflict are kept; ours counts, or the new one. */
  beide: 'both',
  ersetzen: 'replace',
} as const;
export type Action = (typeof actions)[keyof typeof actions];

/** A decision on a line of a list. */
export interface Decision {
  readonly line: number | null;
  readonly text: string;
  readonly siteId: string | null;
  readonly amountEur: number | null;
  readonly actions: readonly Action[];
}

/** A row of the table of decisions that can not be used. */
export interface DecisionProblem {
  /** Row in a spreadsheet, the header is 1. */
  readonly row: number;
  readonly why: 'noText' | 'amount' | 'action' | 'site';
  readonly found: string;
}

/** The columns of the table of decisions; those behind `text` are filled in by a person. */
export const decisionColumns = ['zeile', 'text', 'standort', 'betrag_eur', 'entscheidung'] as const;

/** Reads the table of decisions, with commas or semicolons. A row without a decision says nothing. Never throws. */
export function readDecisions(
  content: string,
  siteIds: ReadonlySet<string>,
): { readonly decisions: readonly Decision[]; readonly problems: readonly DecisionProblem[] } {
  const { data } = Papa.parse<Record<string, unknown>>(content.replace(/^\uFEFF/, ''), {
    header: true,
    delimitersToGuess: [',', ';', '\t'],
  });
  const problems: DecisionProblem[] = [];
  const decisions = data.flatMap((cells, index): Decision[] => {
    const cell = (name: (typeof decisionColumns)[number]): string =>
      String(cells[name] ?? '')
        .trim()
        .replace(/^'(?=[=+\-@])/, '');
    const report = (why: DecisionProblem['why'], found: string): [] => {
      problems.push({ row: index + 2, why, found });
      return [];
    };
    const [site, amount, action, text] = [
      cell('standort'),
      cell('betrag_eur'),
      cell('entscheidung'),
      cell('text'),
    ];
    if (site === '' && amount === '' && action === '') return [];
    if (text === '') return report('noText', site || amount || action);
    if (site !== '' && !siteIds.has(site)) return report('site', site);
    const reading = amount === '' ? null : readAmount(amount);
    if (reading !== null && reading.kind !== 'exact') return report('amount', amount);
    const known = actionsIn(action);
    if (known === undefined) return report('action', action);
    const line = Number(cell('zeile'));
    return [
      {
        line: Number.isInteger(line) && line > 0 ? line : null,
        text,
        siteId: site === '' ? null : site,
        amountEur: reading?.eur ?? null,
        actions: known,
      },
    ];
  });
  return { decisions, problems };
}

/** "teilnahme, übernehmen" as actions; undefined where one of them is none. */
function actionsIn(words: string): readonly Action[] | undefined {
  const known = words
    .split(/[,;+]|\bund\b/)
    .filter((word) => word.trim() !== '')
    .map((word) => Object.entries(actions).find(([name]) => fold(name) === fold(word))?.[1]);
  const found = known.flatMap((action) => action ?? []);
  return found.length === known.length ? found : undefined;
}

/**
 * Makes a function that finds the decision on a line: by its text, so that it still holds when the
 * list has grown; by its number only between lines with the same text.
 */
export function decisionFinder(
  decisions: readonly Decision[],
): (text: string, line: number) => Decision | undefined {
  const byText = groupBy(decisions, ({ text }) => fold(text));
  return (text, line) => {
    const same = byText.get(fold(text)) ?? [];
    return (
      same.find((decision) => decision.line === line) ?? (same.length === 1 ? same[0] : undefined)
    );
  };
}

/** A table of decisions to be made, one row for each entry that has an open question. */
export const openDecisions = (
  entries: readonly ImportedEntry[],
  question: (entry: ImportedEntry) => string,
): readonly (readonly Cell[])[] => [
  [...decisionColumns, 'frage'],
  ...entries
    .filter(({ outcome }) => !isSettled(outcome))
    .map((entry) => [entry.part.firstLine, entry.part.text, null, null, null, question(entry)]),
];
