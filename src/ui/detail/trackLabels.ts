import type { Participation } from '../../model/site';

/** Labels above a track. */
export interface TrackLabel {
  readonly kind: 'start' | 'end' | 'renamed';
  readonly text: string;
  /** Percent of the width. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Approximate width of a letter and gap between two labels, in percent of a narrow chart. */
const letter = 2.1;
const room = 2;

/**
 * Years of beginning, end and renaming, as far as there is room: the list below the chart has them
 * all.
 * @param scale years to percent
 */
export function trackLabels(
  part: Pick<Participation, 'intakeYear' | 'endYear'>,
  renamed: number | undefined,
  scale: (year: number) => number,
  words: { readonly openStart: string; readonly openEnd: string },
): readonly TrackLabel[] {
  const { intakeYear, endYear } = part;
  const start = intakeYear === null ? 0 : scale(intakeYear);
  const wanted: readonly (TrackLabel | null)[] = [
    intakeYear === null ? null : label('start', `${intakeYear}`, start),
    endYear === null
      ? { kind: 'end', text: words.openEnd, x: 100, anchor: 'end' }
      : { kind: 'end', text: `${endYear}`, x: scale(endYear + 1), anchor: 'end' },
    renamed === undefined
      ? null
      : { ...label('renamed', `${renamed}`, scale(renamed)), anchor: 'middle' },
    intakeYear === null ? label('start', words.openStart, 0) : null,
  ];
  const placed: TrackLabel[] = [];
  for (const next of wanted)
    if (next !== null && !placed.some((other) => overlap(other, next))) placed.push(next);
  return placed;
}

/** Starts at its place, or ends there where the chart is too short. */
const label = (kind: TrackLabel['kind'], text: string, x: number): TrackLabel => {
  const fits = x + text.length * letter <= 100;
  return fits ? { kind, text, x, anchor: 'start' } : { kind, text, x: 100, anchor: 'end' };
};

function overlap(a: TrackLabel, b: TrackLabel): boolean {
  const [fromA, toA] = extent(a);
  const [fromB, toB] = extent(b);
  return fromA < toB + room && fromB < toA + room;
}

function extent({ x, text, anchor }: TrackLabel): readonly [from: number, to: number] {
  const width = text.length * letter;
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return [x - before, x - before + width];
}
