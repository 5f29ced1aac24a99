import measureTypes from '../../data/measure-types.json';
import programmes from '../../data/programmes.json';
import { readAmount, scaleIn } from '../model/amount/readAmount';
import type { Cell } from '../model/tables/cells';
import { unescaped } from '../model/tables/formulaText';
import { fold } from '../query/search/fold';
import { readSexagesimal } from './coordinates';

/**
 * A cell in the form that its rule takes, where it is written in another one that can mean nothing
 * else; as it is where no rule takes it.
 * @param header of the column: it may say that amounts are in thousands
 */
export function inOurForm(
  given: string,
  column: string,
  rule: Cell<unknown>,
  header: string,
): string {
  const text = unescaped(given.trim());
  if (column.endsWith('_eur')) return inEuros(text, rule, header);
  // A spreadsheet that took the key for a number has dropped its first digit.
  if (column === 'ags' || column === 'means')
    return text.replace(/^'?0?(6\d{3}(?:\d{3})?)(?:\.0)?$/, '0$1');
  if ('value' in rule(text)) return text;
  return otherForms(text, rule).find((form) => form !== '' && 'value' in rule(form)) ?? text;
}

function inEuros(text: string, rule: Cell<unknown>, header: string): string {
  const scale = scaleIn(header);
  if (scale === 0 && 'value' in rule(text)) return text;
  const amount = readAmount(text.replace(/^'/, ''), scale);
  if (amount.kind === 'unknown') return '';
  return amount.kind === 'exact' ? String(amount.eur) : text;
}

/** What a text may mean, by letters alone; the rule of its column decides. */
function otherForms(text: string, rule: Cell<unknown>): readonly string[] {
  if (text.length > longest) return [];
  const bare = text.replace(/^'/, '').replace(/[\p{Z}\p{Cf}]+/gu, '');
  return [
    bare,
    ...numbers(bare),
    ...dates(text.replace(/^'/, '').trim()),
    ...namesIn(text, rule),
    `${readSexagesimal(text) ?? ''}`,
  ];
}

const longest = 200;

/** 1.234.567 is 1234567 in German, 9,38 is 9.38; what could be either is left alone. */
function numbers(text: string): readonly string[] {
  const whole = text.replace(/[.,]0+$/, '');
  const grouped = /^\d{1,3}(\.\d{3})+(,0+)?$/.test(text)
    ? [text.replace(/,0+$/, '').replaceAll('.', '')]
    : [];
  const decimal = /^-?\d+,\d+$/.test(text) ? [text.replace(',', '.')] : [];
  return [...grouped, ...decimal, ...(whole === text ? [] : [whole])];
}

const months =
  'januar februar marz april mai juni juli august september oktober november dezember'.split(' ');

/** Days in the German order, and the day of a moment. */
function dates(text: string): readonly string[] {
  const [, day = '', month = '', year = ''] =
    /^(?:(\d{1,2})\.\s*)?(?:(\d{1,2})[./]|(?:\p{L}+)\s+)\s*(\d{4})$/u.exec(text) ?? [];
  const word = fold(/\p{L}+/u.exec(text)?.[0] ?? '');
  const number = month || `${months.indexOf(word) + 1 || ''}`;
  const parts = [year, number, day]
    .filter((part) => part !== '')
    .map((part) => part.padStart(2, '0'));
  const isDate = year !== '' && number !== '';
  return [
    ...(isDate ? [parts.join('-')] : []),
    text.replace(/T[\d:.]+Z?$/, ''),
    text.replaceAll('/', '-'),
  ];
}

/** Ids whose own spelling, or whose name, a text is. */
function namesIn(text: string, rule: Cell<unknown>): readonly string[] {
  const refused = rule(text);
  const ids =
    'code' in refused && refused.code === 'notInVocabulary'
      ? (refused.expected ?? '').split(', ')
      : [];
  const folded = fold(text);
  return ids.filter(
    (id) => fold(id) === folded || labelsOf(id).some((label) => fold(label) === folded),
  );
}

/** The names that people give to a programme or a kind of measure. */
export const labelsOf = (id: string): readonly string[] => labels.get(id) ?? [];

const labels: ReadonlyMap<string, readonly string[]> = new Map([
  ...programmes.map(({ id, de, short, former }) => [id, [de, short, ...former]] as const),
  ...measureTypes.map(({ id, de, short }) => [id, [de, short]] as const),
]);
