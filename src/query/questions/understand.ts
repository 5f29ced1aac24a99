import type { Area } from '../../model/geo/area';
import type { Postcode } from '../../model/postcodes';
import type { Synonym } from '../../model/synonym';
import { choiceCount, emptyQuery, isEmptyQuery, type Query, withValues } from '../query';
import { isFiller } from '../search/fillers';
import { isStopWord, wordsOf } from '../search/words';
import { QuestionText } from './QuestionText';
import { type ReadAmount, readAmount } from './readAmount';
import { readNames } from './readNames';
import { readStatus } from './readStatus';
import { readYears } from './readYears';

/** What questions are understood by. */
export interface QuestionFacts {
  readonly areas: readonly Area[];
  readonly synonyms: readonly Synonym[];
  /** None as long as they have not come: then a postcode stays a word. */
  readonly postcodes: readonly Postcode[];
  readonly currentYear: number;
}

/** A question in the terms of the filters. */
export interface Understood {
  /** The filters alone: an empty query that has nothing but what was asked for. */
  readonly filters: Query;
  /** The words that were not understood, as typed; they stay a search word. */
  readonly rest: string;
  /** Whether words were left out that name what all is about: "Maßnahmen in Hanau". */
  readonly asksForAll: boolean;
  /** The words whose meaning needs a sentence. */
  readonly explained: readonly Synonym[];
  readonly amount: ReadAmount | null;
  /** Places that are not in Hessen. */
  readonly outside: readonly Synonym[];
}

/** What no filter can say. */
const negation =
  'nicht|kein|keine|keinen|keiner|keinem|ohne|ausser|weder|not|no|without|except|excluding';

/**
 * Reads a question as filters: types, programmes, statuses, terms, areas, years, amounts. What it does
 * not understand stays in `rest`, and of a question that denies something nothing is understood. Pure;
 * never throws.
 */
export function understand(question: string, facts: QuestionFacts): Understood {
  const asTyped = read(question, facts);
  // Leichte Sprache writes "Spiel-Plätze": one thing, not two.
  const joined = question.replace(/(?<=\p{L})-(?=\p{L})/gu, '');
  if (joined === question) return asTyped;
  const asJoined = read(joined, facts);
  const [typedCount, joinedCount] = [asTyped, asJoined].map(({ filters }) => choiceCount(filters));
  const [typedLeft, joinedLeft] = [asTyped, asJoined].map(
    ({ rest }) => rest.replaceAll(' ', '').length,
  );
  const isBetter =
    (joinedLeft ?? 0) < (typedLeft ?? 0) ||
    (joinedLeft === typedLeft && (joinedCount ?? 0) < (typedCount ?? 0));
  return joinedCount !== 0 && isBetter ? asJoined : asTyped;
}

function read(question: string, facts: QuestionFacts): Understood {
  const text = new QuestionText(question);
  const amount = readAmount(text);
  const years = readYears(text, facts.currentYear);
  const names = readNames(text, question, facts.areas, facts.synonyms);
  if (text.first(negation) !== null) return nothing(question);
  const values = (kind: Synonym['means']['kind']): readonly string[] =>
    names.synonyms.flatMap(({ means }) => (means.kind === kind ? [means.value] : []));
  const status = readStatus(text, values('type').length > 0);
  const areas = [...new Set([...names.areas, ...readPostcodes(text, facts)])];
  const keysOf = (isMunicipality: boolean) =>
    areas.flatMap(({ kind, key }) => ((kind === 'municipality') === isMunicipality ? [key] : []));

  let filters: Query = { ...emptyQuery, ...years };
  filters = withValues(filters, 'measureTypes', values('type'));
  filters = withValues(filters, 'programmes', values('programme'));
  filters = withValues(filters, 'measureStatuses', [
    ...status.measureStatuses,
    ...values('status'),
  ]);
  filters = withValues(filters, 'terms', status.terms);
  filters = withValues(filters, 'amounts', amount?.classes ?? []);
  filters = withValues(filters, 'municipalities', keysOf(true));
  filters = withValues(filters, 'districts', keysOf(false));
  return {
    filters,
    rest: isEmptyQuery(filters) ? question.trim() : contentOf(text.rest),
    asksForAll: wordsOf(text.rest).some((word) => isFiller(word) && !isStopWord(word)),
    explained: names.synonyms.filter(({ explanation }) => explanation !== null),
    amount,
    outside: names.synonyms.filter(({ means }) => means.kind === 'outside'),
  };
}

const nothing = (question: string): Understood => ({
  filters: emptyQuery,
  rest: question.trim(),
  asksForAll: false,
  explained: [],
  amount: null,
  outside: [],
});

/** The municipalities of a postcode of Hessen. */
function readPostcodes(text: QuestionText, { postcodes, areas }: QuestionFacts): readonly Area[] {
  const pattern = '(?:(?:plz|postleitzahl|postcode|d|d -) )?(?<postcode>\\d{5})';
  const typed = text.first(pattern)?.postcode;
  const keys = postcodes.filter(({ postcode }) => postcode === typed).map(({ ags }) => ags);
  if (keys.length > 0) text.takeFirst(pattern);
  return areas.filter(({ kind, key }) => kind === 'municipality' && keys.includes(key));
}

/** The words that say something, as typed. */
const contentOf = (rest: string): string =>
  wordsOf(rest)
    .filter((word) => !isStopWord(word) && !isFiller(word))
    .map(({ start, end }) => rest.slice(start, end))
    .join(' ');
