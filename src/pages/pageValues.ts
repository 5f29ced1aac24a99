import type { AccessCheck, AccessTest } from '../model/accessRecord';
import { keepsOnDevice } from '../model/operator/keepsOnDevice';
import {
  type FieldKind,
  type OperatorDetails,
  type OperatorField,
  operatorFieldNames,
  operatorFields,
} from '../model/operator/operatorFields';
import type { StreetUse } from '../model/operator/streetUse';
import type { AccessReport, AreaResult } from '../query/accessReport';
import type { PageWords } from '../text/pageWords';
import type { Block, Inline, Piece } from './pageContent';

/** The values that the pages' Markdown files can name in braces. */
export interface PageValues {
  /** Null: there is none. */
  readonly lines: Readonly<Record<string, readonly Inline[] | null>>;
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
  /** For `{wenn …}`. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** The inputs of the pages beside their files. */
export interface PageFacts {
  readonly details: OperatorDetails;
  readonly streets: StreetUse;
  readonly report: AccessReport;
  /** The known shortcomings. */
  readonly shortcomings: readonly Block[];
}

export function pageValues(words: PageWords, facts: PageFacts): PageValues {
  const { details, streets, report, shortcomings } = facts;
  const fields = operatorFieldNames.map(
    (name) => [name, fieldLines(words, details, name)] as const,
  );
  const filled = operatorFieldNames.map((name) => [name, details[name] != null] as const);
  return {
    lines: {
      ...Object.fromEntries(fields),
      anbieter: provider(words, details),
      'verantwortliche-stelle': controller(words, details),
      'strassen.server': known(streets.host),
      'tests.tag': [words.format.date(new Date(`${report.date}T00:00:00`))],
      'tests.axe': known(report.axe),
      'tests.laeufe': [`${report.runs}`],
      'tests.browser': known(report.browser),
      'tests.ohne-ergebnis': known(
        report.missingAreas.map((area) => words.areas[area]).join(', ') || null,
      ),
    },
    blocks: {
      maengel: shortcomings,
      'tests.bereiche': [{ kind: 'facts', rows: report.areas.map((area) => areaRow(words, area)) }],
      'tests.zustaende': listOf(report.checks.map((check) => checkLine(words, check))),
      'tests.einzeln': listOf(
        report.areas.flatMap(({ tests }) => tests.map((test) => testLine(words, test))),
      ),
    },
    conditions: {
      ...Object.fromEntries(filled),
      'auf-dem-geraet': keepsOnDevice(details),
      'keine-protokolle': details['datenschutz.protokoll-tage'] === 0,
      'strassen.fremd': streets.host !== null,
      'strassen.bkg': streets.federal,
      'strassen.von-selbst': streets.host !== null && streets.preset,
      'ganz-vereinbar': report.conformance === 'full',
      maengel: shortcomings.length > 0,
    },
  };
}

const known = (line: string | null): readonly Inline[] | null => (line === null ? null : [line]);
const listOf = (items: readonly Inline[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

/** The operator's details; a placeholder for a missing required one, null where there is none. */
function fieldLines(
  { notGiven, days }: PageWords,
  details: OperatorDetails,
  name: OperatorField,
): readonly Inline[] | null {
  const { kind, need } = operatorFields[name];
  const value = details[name];
  if (value === undefined || value === null)
    return need === 'always' || (need === 'orNone' && value === undefined) ? [notGiven] : null;
  if (typeof value === 'number') return [days(value)];
  // A sentence says it, or another.
  if (typeof value === 'boolean') return null;
  if (typeof value !== 'string') return value;
  const link = linkTo[kind];
  return [link === undefined ? value : [link(value)]];
}

/** Name and address, a line each; where both are missing, one placeholder. */
function provider({ notGiven }: PageWords, details: OperatorDetails): readonly string[] {
  const address = details['betreiber.anschrift'] ?? [notGiven];
  return [...new Set([details['betreiber.name'] ?? notGiven, ...address])];
}

/** The operator, unless another person is named. */
function controller(words: PageWords, details: OperatorDetails): readonly Inline[] {
  const email = details['betreiber.email'];
  return (
    details['datenschutz.verantwortlich'] ?? [
      ...provider(words, details),
      ...(email ? [[mailLink(email)]] : []),
    ]
  );
}

const mailLink = (address: string): Piece => ({
  text: address,
  href: `mailto:${encodeURI(address)}`,
});
const phoneLink = (number: string): Piece => ({
  text: number,
  href: `tel:${number.replace(/(?!^\+)\D/g, '')}`,
});
/** A web address, shown without its scheme. */
const webLink = (address: string): Piece => ({
  text: address.replace(/^https?:\/\/|\/$/gi, ''),
  href: address,
});

const linkTo: Readonly<Partial<Record<FieldKind, (value: string) => Piece>>> = {
  email: mailLink,
  phone: phoneLink,
  link: webLink,
};

/** "14 Tests, alle bestanden", "14 Tests: 12 bestanden, 2 nicht bestanden" */
function areaRow({ areas, tests, statuses, allPassed, format }: PageWords, result: AreaResult) {
  const total = result.tests.length;
  const parts = (['passed', 'failed', 'skipped'] as const)
    .filter((status) => status === 'passed' || result[status] > 0)
    .map((status) => `${result[status]} ${statuses[status]}`);
  const outcome =
    result.passed === total ? `, ${format.plural(total, allPassed)}` : `: ${parts.join(', ')}`;
  return { term: areas[result.area], lines: [`${tests(total)}${outcome}`] };
}

/** Names of tests and states are English. */
const english = ({ language }: PageWords, text: string): string | Piece =>
  language === 'en' ? text : { text, lang: 'en' };

function checkLine(words: PageWords, check: AccessCheck): Inline {
  const { themes, languages, widthPx, found } = words.run;
  const theme = themes[check.theme] ?? check.theme;
  const where = [theme, languages[check.language] ?? check.language, widthPx(check.widthPx)];
  const rest = ` – ${where.join(', ')}: ${found(check.rules, check.complaints)}`;
  return [english(words, check.state), rest];
}

const testLine = (words: PageWords, { title, project, status }: AccessTest): Inline => [
  english(words, project === '' ? title : `${title} (${project})`),
  `: ${words.statuses[status]}`,
];
