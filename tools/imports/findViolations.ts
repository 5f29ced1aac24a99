import { groupBy } from '../../src/model/groupBy';
import type { Import } from './readImports';
import type { Rule } from './rules';

export type Arrow = Pick<Import, 'from' | 'to'>;

/** Each import that breaks a rule or closes a circle, with the message of the rule. */
export function findViolations(
  imports: readonly Import[],
  rules: readonly Rule[],
): readonly string[] {
  // Tests may import what they test and are imported by nobody.
  const files = imports.filter(
    ({ from, to }) => !/\.(test|spec)\./.test(from) && /\.\w+$/.test(to),
  );
  const closing = [files, files.flatMap(roomArrow)].flatMap(circlesIn);
  return [
    ...imports.flatMap((one) => broken(one, rules)),
    ...new Set(closing.map((arrow) => `${nameOf(arrow)}: this import is part of a circle.`)),
  ];
}

const nameOf = ({ from, to }: Arrow): string => `${from} → ${to}`;

function broken(one: Import, rules: readonly Rule[]): readonly string[] {
  const rule = rules.find(({ files }) => files.test(one.from));
  return rule === undefined || isAllowed(one, rule) ? [] : [`${nameOf(one)}: ${rule.sentence}`];
}

function isAllowed({ from, to, typeOnly }: Import, { may, types = [], never = [] }: Rule): boolean {
  if (isIn(to, never)) return false;
  const own = from.split('/').slice(0, 2).join('/');
  return may === undefined || isIn(to, [own, ...may, ...(typeOnly ? types : [])]);
}

const isIn = (to: string, places: readonly string[]): boolean =>
  places.some((place) => to === place || to.startsWith(`${place}/`));

/** The arrow between two rooms of one folder, such as src/ui/detail and src/ui/compare. */
function roomArrow({ from, to }: Arrow): readonly Arrow[] {
  const [[a, b, c, ...d], [e, f, g, ...h]] = [from.split('/'), to.split('/')];
  const isBetween = a === e && b === f && c !== g && d.length > 0 && h.length > 0;
  return isBetween ? [{ from: `${a}/${b}/${c}`, to: `${e}/${f}/${g}` }] : [];
}

/** The arrows that are part of a circle. */
export function circlesIn(arrows: readonly Arrow[]): readonly Arrow[] {
  const next = groupBy(arrows, ({ from }) => from);
  const reachedFrom = (start: string) => {
    const found = new Set([start]);
    // The set grows during the iteration.
    for (const at of found) for (const { to } of next.get(at) ?? []) found.add(to);
    return found;
  };
  const ends = groupBy(arrows, ({ to }) => to);
  const back = new Map([...ends.keys()].map((end) => [end, reachedFrom(end)]));
  return arrows.filter(({ from, to }) => back.get(to)?.has(from));
}
