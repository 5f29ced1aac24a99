import type { NamedBytes } from '../intake/opened';
import { hostilePayloads } from './hostileFiles';
import { seededRandom } from './seededRandom';

/** SYNTHETIC: a yearly list that was broken by accident or on purpose, with sites that it may name. */
export interface HostileList extends NamedBytes {
  readonly kind: string;
}

interface Draw {
  readonly of: <T>(items: readonly [T, ...T[]]) => T;
  readonly below: (limit: number) => number;
}
type Maker = (draw: Draw, sites: readonly [string, ...string[]]) => string | Uint8Array;

const amounts = [
  '600.000 Euro',
  '1,6 Mio. €',
  'T€ 250',
  '1.250',
  '-5 €',
  'NaN €',
  '1e9 Euro',
  '٣٠٠ Euro',
  '9'.repeat(400),
  '1.6m',
  '0 Euro',
  '1.2.3.4 €',
] as const;

const line = (draw: Draw, sites: readonly [string, ...string[]]): string =>
  `${draw.of(sites)}: ${draw.of(amounts)}`;
const lines = (count: number, make: () => string): string =>
  Array.from({ length: count }, make).join('\n');

const makers: Readonly<Record<string, Maker>> = {
  payloads: (draw, sites) =>
    lines(40, () => `${draw.of(sites)} ${draw.of(hostilePayloads)}: ${draw.of(amounts)}`),
  page: (draw, sites) => {
    const cell = () => draw.of([draw.of(hostilePayloads), draw.of(sites), draw.of(amounts)]);
    const span = () => draw.of(['', ' rowspan=9999', ' colspan=-1', ' rowspan=2']);
    const row = () => `<tr>${lines(4, () => `<td${span()}>${cell()}`)}`;
    return `<table>${lines(30, row)}${draw.of(['', '</table>', '<table><tr>'])}`;
  },
  deepPage: (draw) => draw.of(['<div>', '<table><tr><td>', '<b>', '</p>']).repeat(20_000),
  entities: (draw) => `<p>${draw.of(['&amp;', '&#0;', '&#xD800;', '&x'])}`.repeat(2_000),
  longLine: (draw, sites) => `${line(draw, sites)}; `.repeat(2_000),
  cells: (draw, sites) => draw.of(['|', '\t', ';', '    ']).repeat(8_000) + line(draw, sites),
  oneWord: (draw) => draw.of(['a', '(', '„', 'ß', '9', '-', 'Mio. ']).repeat(60_000),
  surrogates: (draw, sites) => lines(50, () => `\uD800${line(draw, sites)}\uDC00`),
  encoding: (draw, sites) => {
    const text = lines(30, () => line(draw, sites));
    return draw.of([
      Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255),
      Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, 0])),
    ]);
  },
  lineEnds: (draw, sites) =>
    Array.from({ length: 60 }, () => line(draw, sites)).join(
      draw.of(['\r', '\u2028', '\n\n\n', '\f', '\u0085']),
    ),
  totals: (draw, sites) =>
    lines(60, () =>
      draw.of([line(draw, sites), `Summe: ${draw.of(amounts)}`, 'Insgesamt', 'Seite 3']),
    ),
  headings: (draw, sites) =>
    lines(80, () =>
      draw.of(['Regierungsbezirk Kassel', 'Kassel', '2024', '__proto__', line(draw, sites)]),
    ),
  half: (draw, sites) => {
    const text = lines(30, () => `${draw.of(sites)}\t"${draw.of(amounts)}`);
    return text.slice(0, draw.below(text.length));
  },
  noise: (draw) => Uint8Array.from({ length: draw.below(3_000) }, () => draw.below(256)),
  archive: (draw) =>
    Uint8Array.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 500 }, () => draw.below(256))]),
};

/** SYNTHETIC: the same list for the same number. @param sites names as lists write them */
export function hostileList(number: number, sites: readonly [string, ...string[]]): HostileList {
  const next = seededRandom(number * 6_151 + 3);
  const below = (limit: number): number => Math.floor(next() * limit);
  const draw: Draw = { below, of: (items) => items[below(items.length)] ?? items[0] };
  const kinds = Object.entries(makers);
  const [kind, make] = kinds[number % kinds.length] ?? ['noise', () => ''];
  const made = make(draw, sites);
  const name = draw.of(['liste.txt', 'liste.csv', 'seite.html', 'liste.xlsx']);
  return {
    ...{ kind, name },
    bytes: typeof made === 'string' ? new TextEncoder().encode(made) : made,
  };
}
