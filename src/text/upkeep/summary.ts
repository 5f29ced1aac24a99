import type { Difference } from '../../upkeep/compare/compareDrafts';
import type { Summary } from '../../upkeep/output/summary';
import { deFormat as format } from '../de/format';
import { describeProblem } from '../problems';
import { cellChanges, draftSentences, rowTitle } from './differences';

/** Errors that are named one by one. */
const namedErrors = 20;

/** What has changed, for the message of a commit: the first line says it all. @param day as it is written */
export function summaryText(summary: Summary, day: string): string {
  const { statements, sites, files, left, errors, hints } = summary;
  const sentences = statements.map(draftSentences.sentence);
  return [
    subject(sentences),
    '',
    `Stand: ${day}, verglichen mit der veröffentlichten Fassung.`,
    ...(sentences.length > 0 ? ['', ...sentences.map((sentence) => `- ${sentence}`)] : []),
    ...sites.flatMap(({ title, differences }) => [
      '',
      title ?? 'Ohne Standort',
      ...differences.map((difference) => `  ${differenceLine(difference)}`),
    ]),
    '',
    files.length === 0 ? 'Keine Datei ist anders.' : `Geänderte Dateien: ${files.join(', ')}`,
    ...left.map((table) => `Nicht verglichen, weil nicht in beiden Fassungen da: ${table}`),
    ...problemLines(errors, hints),
    '',
  ].join('\n');
}

function subject(sentences: readonly string[]): string {
  const [first = 'Angaben unverändert', ...more] = sentences;
  const rest = more.length;
  if (rest === 0) return first;
  return `${first} und ${rest === 1 ? 'eine weitere Änderung' : `${rest} weitere Änderungen`}`;
}

/** "+ Sozialer Zusammenhalt, 2025: 600.000 €", as in a patch: new, gone, changed. */
function differenceLine(difference: Difference): string {
  const { table, kind, before, after, movedM } = difference;
  const title = `${table}: ${rowTitle(table, after ?? before ?? {})}`;
  if (kind === 'added') return `+ ${title}`;
  if (kind === 'removed') return `- ${title}`;
  const cells = cellChanges(difference).map(
    (cell) => `${cell.column}: ${cell.before} → ${cell.after}`,
  );
  const moved = movedM === null ? [] : [`Punkt um ${format.count(movedM)} m verlegt`];
  return `~ ${title} (${[...cells, ...moved].join('; ')})`;
}

function problemLines(errors: Summary['errors'], hints: number): readonly string[] {
  if (errors.length === 0)
    return [hints === 0 ? 'Geprüft: alles passt.' : `Geprüft: keine Fehler, Hinweise: ${hints}.`];
  const more = errors.length - namedErrors;
  return [
    '',
    `Noch Fehler: ${errors.length}. Was sie betrifft, fehlt auf der Karte, bis es berichtigt ist.`,
    ...errors.slice(0, namedErrors).map((problem) => `- ${describeProblem(problem).at(0)}`),
    ...(more > 0 ? [`- und ${more} weitere`] : []),
  ];
}
