import { noBreak } from '../text/format';
import type { PageValues } from './pageValues';

/** A page's Markdown file, by its path in the project. */
export interface PageSource {
  readonly file: string;
  readonly text: string;
}

/** A line of the page, with its number in the file. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

const conditionLine = /^\{wenn (.+)\}$/;
const endLine = '{ende}';
const definition = /^\{([^{}]+)\} = (.+)$/;
const placeholder = /\{([^{}]+)\}/g;
/** `{lang=en}` after words of another language, `{zeichen=…}` after the heading of a programme. */
const attribute = /^(lang|zeichen)=/;
const link = /\]\(([^)]*)\)/g;
const allowedLink = /^(https?:\/\/|mailto:|tel:|\.\/)/;
/** Unsupported Markdown, which would be shown literally. */
const unknownMarkup = /\*\*|`|^[*+] |^\s+\S|^\d+\. |^#{5,}|^={3,}|^-{3,}|^\||<\/?[a-z]/i;

/**
 * The lines of a file that a page shows: those whose condition holds, with the file's own
 * definitions (`{Name} = …`) inserted. Throws `PageFaults` with every fault, by file and line, in
 * German: also those of hidden lines.
 */
export function pageLines({ file, text }: PageSource, values: PageValues): readonly Line[] {
  const lines = text
    .split(/\r?\n/)
    .map((line, index) => ({ text: unbroken(line.trimEnd()), number: index + 1 }))
    .filter((line) => !/^<!--.*-->$/.test(line.text));
  const faults = [...faultsOf(lines, values)].map(
    ({ number, text: what }) => `${file}, Zeile ${number}: ${what}`,
  );
  if (faults.length > 0) throw Object.assign(new Error(faults.join('\n')), { name: 'PageFaults' });
  return withDefinitions(whereTrue(lines, values));
}

/** "§ 5 DDG" and "Art. 6" stay on one line, without a no-break space in the file. */
const unbroken = (text: string): string =>
  text.replace(/(§|\b(?:Art|Abs|Nr|Buchst|no)\.) (?=\w)/g, `$1${noBreak}`);

/** All faults, a line each. */
function* faultsOf(lines: readonly Line[], values: PageValues): Generator<Line> {
  const own = lines.flatMap((line) => definition.exec(line.text)?.[1] ?? []);
  const names = [...Object.keys(values.lines), ...Object.keys(values.blocks), ...own];
  const conditions = Object.keys(values.conditions);
  const open: number[] = [];
  for (const { text, number } of lines) {
    const fault = (what: string): Line => ({ number, text: what });
    const condition = conditionLine.exec(text)?.[1];
    if (condition !== undefined) {
      open.push(number);
      for (const name of conditionNames(condition))
        if (!conditions.includes(name))
          yield fault(unknownName(`die Bedingung „${name}“`, name, conditions));
      continue;
    }
    if (text === endLine) {
      if (open.pop() === undefined) yield fault('{ende} ohne {wenn …} davor.');
      continue;
    }
    for (const [, name = ''] of text.matchAll(placeholder))
      if (!attribute.test(name) && !names.includes(name))
        yield fault(unknownName(`{${name}}`, name, names));
    for (const [, href = ''] of text.matchAll(link))
      if (!allowedLink.test(href))
        yield fault(`Der Link „${href}“ beginnt nicht mit https://, mailto:, tel: oder ./`);
    if (/[{}]/.test(text.replaceAll(placeholder, '')))
      yield fault('Eine geschweifte Klammer steht allein.');
    if (unknownMarkup.test(text))
      yield fault(`Diese Auszeichnung kennen die Seiten nicht: „${text}“`);
  }
  for (const number of open) yield { number, text: '{wenn …} ohne {ende} danach.' };
}

/** Lists the names with a similar beginning, or all. */
function unknownName(what: string, name: string, known: readonly string[]): string {
  const [section = ''] = name.split('.');
  const alike = known.filter((each) => each.startsWith(`${section}.`));
  return `Es gibt ${what} nicht. Es gibt: ${(alike.length > 0 ? alike : known).join(', ')}.`;
}

/** "a und nicht b" → a, b */
const conditionNames = (condition: string): readonly string[] =>
  condition.split(' und ').map((part) => part.replace(/^nicht /, ''));

const holds = (condition: string, { conditions }: PageValues): boolean =>
  condition
    .split(' und ')
    .every((part) =>
      part.startsWith('nicht ') ? conditions[part.slice(6)] !== true : conditions[part] === true,
    );

function whereTrue(lines: readonly Line[], values: PageValues): readonly Line[] {
  const open: boolean[] = [];
  return lines.filter(({ text }) => {
    const condition = conditionLine.exec(text)?.[1];
    if (condition !== undefined) open.push(holds(condition, values));
    else if (text === endLine) open.pop();
    else return open.every(Boolean);
    return false;
  });
}

function withDefinitions(lines: readonly Line[]): readonly Line[] {
  const own = new Map<string, string>();
  const filled = (text: string) =>
    text.replaceAll(placeholder, (all, name: string) => own.get(name) ?? all);
  return lines.flatMap(({ text, number }) => {
    const [, name, words] = definition.exec(text) ?? [];
    if (name === undefined || words === undefined) return [{ text: filled(text), number }];
    own.set(name, filled(words));
    return [];
  });
}
