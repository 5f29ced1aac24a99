/** What is measured, under which condition and with how many sites. */
export interface Subject {
  /** Such as "first sites visible". */
  readonly what: string;
  /** Such as "phone's line"; empty: nothing is in the way. */
  readonly condition?: string;
  readonly size: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'a second' | 'tasks' | 'listeners' | 'nodes';
}

/** Readings of one subject, of each page (or step) by its name. */
export interface Finding extends Subject {
  readonly part: string;
  /** Infinity: it did not come in the time that is waited for it. */
  readonly readings: Readonly<Record<string, readonly number[]>>;
}

/** The middle value; NaN of none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which this share of the values lies. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

/** Collects readings in the order in which their subjects come first. */
export class Findings {
  readonly #found = new Map<
    string,
    Subject & { part: string; readings: Record<string, number[]> }
  >();

  note(part: string, subject: Subject, page: string, value: number): void {
    const key = JSON.stringify([part, subject.what, subject.condition, subject.size]);
    const finding = this.#found.get(key) ?? { ...subject, part, readings: {} };
    this.#found.set(key, finding);
    finding.readings[page] ??= [];
    finding.readings[page].push(value);
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()];
  }

  /** Those of a part. */
  of(part: string): readonly Finding[] {
    return this.all.filter((finding) => finding.part === part);
  }
}
