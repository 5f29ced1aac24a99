import { parseArgs } from 'node:util';

/** What `npm run bench -- …` is asked for. */
export interface Options {
  /** Visits of each page; fewer at the larger sizes. */
  readonly rounds: number;
  /** Names of the parts to run; none: all. */
  readonly only: readonly string[];
  /** Numbers of sites beside the real one; SYNTHETIC. */
  readonly sizes: readonly number[];
  /** Our page is measured with so many sites at most: more take minutes to make and to open. */
  readonly largest: number;
  /** How long pages are used before their memory is read again. */
  readonly minutes: number;
  /** The build in dist/ is taken as it is. */
  readonly built: boolean;
}

/** @throws where an option is unknown or no number */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
      sizes: { type: 'string', default: '12000,100000' },
      largest: { type: 'string', default: '12000' },
      minutes: { type: 'string', default: '1' },
      built: { type: 'boolean', default: false },
    },
  });
  const listed = (text: string) => text.split(',').filter(Boolean);
  const number = (text: string) => {
    const value = Number(text);
    if (Number.isFinite(value) && value > 0) return value;
    throw new Error(`${text} is no number above zero`);
  };
  return {
    rounds: number(values.rounds),
    only: listed(values.only),
    sizes: listed(values.sizes).map(number),
    largest: number(values.largest),
    minutes: number(values.minutes),
    built: values.built,
  };
}
