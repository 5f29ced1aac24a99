import type { DecisionProblem } from '../upkeep/list/decisions';
import type { ImportResult } from '../upkeep/list/importList';
import type { CheckedTotal, ImportedEntry, Outcome, Question } from '../upkeep/list/outcome';
import type { Part } from '../upkeep/list/part';

/** What came of a yearly list, for a person who keeps the tables. */

const number = new Intl.NumberFormat('de-DE');
const euros = (eur: number): string => `${number.format(eur)} Euro`;
const percent = (score: number): string => `${Math.round(score * 100)} %`;

/** In the order of the report. */
const headings: readonly (readonly [Outcome['kind'], string])[] = [
  ['new', 'Neu'],
  ['known', 'Schon in den Tabellen, aus derselben Quelle'],
  ['confirmed', 'Schon in den Tabellen, aus einer anderen Quelle'],
  ['duplicate', 'Steht in der Liste schon weiter oben'],
  ['noAmount', 'Ohne Betrag: bleibt unbekannt'],
  ['skipped', 'Ausgelassen, wie entschieden'],
  ['conflict', 'Anderer Betrag als in den Tabellen'],
  ['asked', 'Offene Fragen'],
  ['unmatched', 'Kein bekannter Standort'],
];

const others: Readonly<Record<Exclude<Part['kind'], 'entry'>, readonly [string, string]>> = {
  heading: ['Überschrift', 'Überschriften'],
  tableHead: ['Tabellenkopf', 'Tabellenköpfe'],
  total: ['Summe', 'Summen'],
  pageNumber: ['Seitenzahl', 'Seitenzahlen'],
  text: ['sonstiger Text', 'sonstige Texte'],
  blank: ['leere Zeile', 'leere Zeilen'],
};

/** The whole report as lines of text; each piece of the list is in it. */
export function describeImport(result: ImportResult): readonly string[] {
  return [
    `${counted(result.parts.length, ['Teil', 'Teile'])} gelesen, davon ${counted(result.entries.length, ['Eintrag', 'Einträge'])}.`,
    ...headings.flatMap(([kind, heading]) => {
      const entries = result.entries.filter(({ outcome }) => outcome.kind === kind);
      if (entries.length === 0) return [];
      return ['', `${heading} (${entries.length})`, ...entries.flatMap(describeEntry)];
    }),
    ...(result.totals.length > 0 ? ['', 'Summen', ...result.totals.flatMap(describeTotal)] : []),
    ...describeOthers(result.parts),
    '',
    ...describeRows(result),
  ];
}

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;

const lineOf = ({ firstLine, lastLine }: Part): string =>
  firstLine === lastLine ? `Zeile ${firstLine}` : `Zeilen ${firstLine}–${lastLine}`;

const quoted = ({ text }: Part): string => `„${text.replace(/\s+/g, ' ').trim()}“`;

function describeEntry({ part, outcome }: ImportedEntry): readonly string[] {
  const site = 'siteId' in outcome ? ` → ${outcome.siteId}` : '';
  const amount = 'eur' in outcome ? `, ${euros(outcome.eur)}` : '';
  const details = describeOutcome(outcome).map((line) => `    ${line}`);
  return [`  ${lineOf(part)}: ${quoted(part)}${site}${amount}`, ...details];
}

/** What is to be said about an entry, in one cell of a table. */
export const describeOpen = ({ outcome }: ImportedEntry): string =>
  describeOutcome(outcome)
    .map((line) => line.trim())
    .join(' | ');

function describeOutcome(outcome: Outcome): readonly string[] {
  switch (outcome.kind) {
    case 'confirmed':
      return [`Die Tabelle nennt denselben Betrag mit der Quelle ${outcome.source}.`];
    case 'duplicate':
      return [`Dasselbe steht in Zeile ${outcome.line}.`];
    case 'conflict':
      return [
        `In der Tabelle: ${euros(outcome.countedEur)} (${outcome.source}); in der Liste: ${euros(outcome.eur)}.`,
        solutions[outcome.solved ?? 'open'],
      ];
    case 'unmatched': {
      const { id, name, municipalities, missing } = outcome.draft;
      return [
        `Neuer Standort? Name: ${name ?? '(fehlt)'}; Kommune: ${municipalities.join(', ') || '(fehlt)'}; Vorschlag für die Kennung: ${id ?? '(fehlt)'}.`,
        `Aus der Liste nicht zu erfahren: ${missing.join(', ')}.`,
        ...(outcome.others.length > 0
          ? [
              `Bekannt in derselben Kommune: ${outcome.others.map(({ siteId }) => siteId).join(', ')}.`,
            ]
          : []),
        'Ist ein bekannter Standort gemeint, tragen Sie seine Kennung bei „standort“ ein. Einen neuen ergänzen Sie zuerst, wie data/README.md es zeigt.',
      ];
    }
    case 'asked':
      return outcome.questions.flatMap(describeQuestion);
    case 'new':
    case 'known':
    case 'noAmount':
    case 'skipped':
      return [];
  }
}

const solutions = {
  open: 'Entscheidung „beide“: unser Betrag zählt, der andere steht daneben. „ersetzen“: der Betrag der Liste zählt.',
  both: 'Wie entschieden: Unser Betrag zählt weiter, beide stehen in contradicting-amounts.csv.',
  replace:
    'Wie entschieden: Der Betrag der Liste zählt, beide stehen in contradicting-amounts.csv.',
};

const places: Readonly<Record<Extract<Question, { kind: 'place' }>['why'], string>> = {
  several: 'Mehrere Standorte heißen so. Welcher ist gemeint?',
  similar: 'Kein Standort heißt genau so. Ist einer von diesen gemeint?',
  townOnly: 'Die Liste nennt nur die Kommune. Welcher ihrer Standorte ist gemeint?',
  nameOnly: 'Die Liste nennt keine Kommune. Ist dieser Standort gemeint?',
  otherDistrict: 'Die Überschrift nennt einen anderen Kreis. Ist trotzdem dieser Standort gemeint?',
};

const amounts: Readonly<Record<Extract<Question, { kind: 'amount' }>['why'], string>> = {
  several: 'In der Zeile stehen mehrere Beträge. Welcher gilt?',
  about:
    'Der Betrag ist gerundet. Tragen Sie ihn bei „betrag_eur“ ein, wenn er so in die Tabelle soll.',
  range: 'Die Liste nennt eine Spanne. Ein Betrag daraus braucht eine genauere Quelle.',
  ambiguous: 'Der Betrag lässt sich auf zwei Arten lesen. Welche gilt?',
  unusable:
    'Daraus wird kein Betrag in ganzen Euro über null. Tragen Sie den richtigen bei „betrag_eur“ ein, oder lassen Sie die Zeile aus.',
};

function describeQuestion(question: Question): readonly string[] {
  switch (question.kind) {
    case 'place':
      return [
        places[question.why],
        ...question.candidates.map(
          ({ siteId, title, score }) => `  ${siteId} – ${title} (${percent(score)})`,
        ),
      ];
    case 'amount': {
      const read = question.readings.flatMap((reading) => {
        if (reading.kind === 'range')
          return `${euros(reading.fromEur)} bis ${euros(reading.toEur)}`;
        if (reading.kind === 'ambiguous') return reading.eur.map(euros).join(' oder ');
        return 'eur' in reading ? euros(reading.eur) : [];
      });
      return [amounts[question.why], ...(read.length > 0 ? [`  gelesen: ${read.join(', ')}`] : [])];
    }
    case 'notInProgramme':
      return [
        `${question.siteId} nimmt nach unseren Tabellen an diesem Programm nicht teil. „teilnahme“ ergänzt die Teilnahme mit dieser Quelle.`,
      ];
    case 'otherProgramme':
      return [
        `Die Liste nennt hier ein anderes Programm: ${question.named}. „übernehmen“ gilt trotzdem.`,
      ];
    case 'otherYear':
      return [
        `Die Liste nennt hier ein anderes Jahr: ${question.named}. „übernehmen“ gilt trotzdem.`,
      ];
    case 'maybeTotal':
      return [
        'Die Zeile sagt „insgesamt“. Ist es eine Bewilligung, gilt „übernehmen“, sonst „auslassen“.',
      ];
    case 'twice':
      return [
        `Zeile ${question.line} nennt für ${question.siteId} einen anderen Betrag: ${euros(question.eur)}. Lassen Sie eine der Zeilen aus.`,
      ];
  }
}

function describeTotal({
  part,
  statedEur,
  sumEur,
  differenceEur,
  fits,
  unclear,
}: CheckedTotal): readonly string[] {
  const place = `  ${lineOf(part)}: ${quoted(part)}`;
  if (statedEur === null || differenceEur === null)
    return [place, `    Die Summe lässt sich nicht lesen. Die Zeilen ergeben ${euros(sumEur)}.`];
  const sums = `angegeben ${euros(statedEur)}, die Zeilen ergeben ${euros(sumEur)}`;
  const open =
    unclear === 0 ? '' : ` Ohne klaren Betrag: ${counted(unclear, ['Zeile', 'Zeilen'])}.`;
  if (differenceEur === 0) return [place, `    Stimmt: ${sums}.${open}`];
  const difference = `${euros(Math.abs(differenceEur))} ${differenceEur > 0 ? 'mehr' : 'weniger'}`;
  return [
    place,
    `    ${fits ? 'Stimmt, so genau sie angegeben ist' : 'Stimmt nicht'}: ${sums}, ${difference}.${open}`,
  ];
}

function describeOthers(parts: readonly Part[]): readonly string[] {
  const kinds = Object.keys(others) as (keyof typeof others)[];
  const found = kinds.flatMap((kind) => {
    const count = parts.filter((part) => part.kind === kind).length;
    return count === 0 ? [] : [counted(count, others[kind])];
  });
  const texts = parts.filter(({ kind }) => kind === 'text' || kind === 'heading');
  return found.length === 0
    ? []
    : [
        '',
        `Außerdem in der Liste: ${found.join(', ')}.`,
        ...texts.map((part) => `  ${lineOf(part)}: ${quoted(part)}`),
      ];
}

function describeRows({ rows, isSettled }: ImportResult): readonly string[] {
  const changed = Object.entries(rows).flatMap(([file, { length }]) =>
    length === 0 ? [] : [`${file}: ${counted(length, ['Zeile', 'Zeilen'])}`],
  );
  return [
    changed.length === 0
      ? 'Nichts Neues für die Tabellen.'
      : `Neu für die Tabellen: ${changed.join(', ')}.`,
    isSettled ? 'Keine Frage ist offen.' : 'Es sind noch Fragen offen.',
  ];
}

const decisionProblems: Readonly<Record<DecisionProblem['why'], string>> = {
  noText: 'In der Spalte „text“ fehlt die Zeile der Liste',
  site: 'Diesen Standort gibt es nicht',
  amount: 'Das ist kein genauer Betrag in ganzen Euro',
  action:
    'Diese Entscheidung gibt es nicht; es gibt auslassen, übernehmen, teilnahme, beide, ersetzen',
};

/** One unusable row of the table of decisions. */
export const describeDecisionProblem = ({ row, why, found }: DecisionProblem): string =>
  `Entscheidungen, Zeile ${row}: ${decisionProblems[why]}: ${found}`;
