import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blend, wcagContrast as contrast, parse } from 'culori';
import { describe, expect, it } from 'vitest';
import { formerOpacity } from '../model/symbol';
import { type ThemeSwitch, themeSwitches, themeTokens } from '../testing/themeTokens';

/** Colours in front, those behind them, and the contrast that WCAG asks for: 4.5 of text, 3 of the rest. */
interface Pairs {
  readonly front: readonly string[];
  readonly back: readonly string[];
  readonly least: 'text' | 'shape';
}

const papers = ['paper', 'paper-sunken', 'paper-marked'];
const ground = ['map-land', 'map-outside'];
const programmes = [
  'programme-zusammenhalt',
  'programme-erneuerung',
  'programme-zentren',
  'programme-pakt',
];

/** Every pair in use. Text on a programme's colour is nowhere. */
const table: readonly Pairs[] = [
  { front: ['ink', 'muted', 'accent'], back: papers, least: 'text' },
  { front: ['on-accent'], back: ['accent'], least: 'text' },
  { front: ['ink', 'accent', 'warning'], back: ['warning-paper'], least: 'text' },
  // Names on the map, with their halo where they pass the edge of the land.
  {
    front: ['map-label', 'map-highlight', 'map-water-name', 'map-stop-name'],
    back: [...ground, 'map-halo'],
    least: 'text',
  },
  // Edges of fields and chips, hatched bars of unknown years.
  { front: ['line-strong'], back: papers, least: 'shape' },
  // Focus ring, bars of selected years, outline of selected areas, mark of a place.
  { front: ['accent'], back: [...papers, ...ground, 'map-halo'], least: 'shape' },
  { front: ['warning'], back: ['paper'], least: 'shape' },
  // Symbols and areas on the map; symbols and bars on cards and in lists.
  { front: programmes, back: [...ground, ...papers], least: 'shape' },
  { front: ['map-symbol-rim'], back: programmes, least: 'shape' },
  { front: ['map-state'], back: ground, least: 'shape' },
  { front: ['map-district'], back: ['map-land'], least: 'shape' },
];

/** Decorative: their meaning is conveyed otherwise. */
const decorative: Readonly<Record<string, string>> = {
  line: 'parts what space and headings part as well',
  'map-municipality': 'hundreds of faint lines; a site is found by its name and its district',
  'map-water': 'a site is found without rivers; the larger ones are named',
  'map-rail': 'a site is found without railways; their stations are named',
  'map-quarter': 'context only; each quarter is named',
  'map-stop': 'context only; stops are named',
};

const isContrast = (theme: ThemeSwitch) => theme.startsWith('contrast');
const required = (theme: ThemeSwitch, least: Pairs['least']) =>
  least === 'shape' ? 3 : isContrast(theme) ? 7 : 4.5;

function hexOf(tokens: ReadonlyMap<string, string>, name: string): string {
  const hex = tokens.get(name);
  if (hex === undefined) throw new Error(`no token --${name}`);
  return hex;
}

/** A colour over another one, with an opacity from 0 to 1. */
function over(front: string, back: string, opacity: number) {
  const colour = parse(front);
  if (colour === undefined) throw new Error(`not a colour: ${front}`);
  return blend([back, { ...colour, alpha: opacity }]);
}

describe.each(themeSwitches)('in the theme %s', (theme) => {
  const tokens = themeTokens(theme);
  const colour = (name: string) => hexOf(tokens, name);

  it('text and shapes stand out from what is behind them', () => {
    const tooFaint = table.flatMap(({ front, back, least }) =>
      front.flatMap((above) =>
        back
          .map((below) => ({ below, ratio: contrast(colour(above), colour(below)) }))
          .filter(({ ratio }) => ratio < required(theme, least))
          .map(({ below, ratio }) => `${above} on ${below}: ${ratio.toFixed(2)}`),
      ),
    );
    expect(tooFaint).toEqual([]);
  });

  it('symbols still do where they are a little transparent', () => {
    for (const programme of programmes)
      for (const below of ground) {
        const seen = over(colour(programme), colour(below), 0.9);
        expect(contrast(seen, colour(below)), `${programme} on ${below}`).toBeGreaterThan(3);
      }
  });

  it('symbols of former sites are paler, and fully visible in high contrast', () => {
    // On request only, and the list says it in words: elsewhere less than 3 is enough.
    const least = isContrast(theme) ? 3 : 2.4;
    for (const programme of programmes) {
      const seen = over(colour(programme), colour('map-land'), formerOpacity);
      expect(contrast(seen, colour('map-land')), programme).toBeGreaterThan(least);
    }
  });

  it('words at the edge of the map are read whatever is drawn under them', () => {
    const worst = ['map-land', 'map-outside', 'map-highlight', ...programmes].map((below) => {
      const paper = over(colour('paper'), colour(below), 0.8);
      return contrast(colour('ink'), paper);
    });
    expect(Math.min(...worst)).toBeGreaterThan(required(theme, 'text'));
  });

  it('no colour is forgotten', () => {
    const named = table.flatMap(({ front, back }) => [...front, ...back]);
    const known = new Set([...named, ...Object.keys(decorative)]);
    expect([...tokens.keys()].toSorted()).toEqual([...known].toSorted());
  });
});

describe('high contrast', () => {
  it.each(['contrast', 'contrast-dark'] as const)('has strong edges in %s', (theme) => {
    const tokens = themeTokens(theme);
    const colour = (name: string) => hexOf(tokens, name);
    for (const edge of ['line-strong', 'line', 'map-state', 'map-district'])
      expect(contrast(colour(edge), colour('paper')), edge).toBeGreaterThan(4.5);
    expect(contrast(colour('line-strong'), colour('paper'))).toBeGreaterThan(7);
  });
});

describe('colours that stand a second time', () => {
  const paper = (theme: ThemeSwitch) => themeTokens(theme).get('paper');

  it('the edge of the browser has the paper of the theme', () => {
    const page = readFileSync(join(import.meta.dirname, '../../index.html'), 'utf8');
    const contents = [...page.matchAll(/theme-color" content="([^"]*)"/g)].map(([, hex]) => hex);
    expect(contents).toEqual([paper('light'), paper('dark')]);
  });

  it('symbols of former sites are as pale in lists as on the map', () => {
    const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
    expect(css).toContain(`--former-opacity: ${formerOpacity};`);
  });
});

it('a colour without a value for each theme is an error', () => {
  expect(() => themeTokens('dark', '--new: var(--light, #ffffff);')).toThrow('--new');
  expect(() => themeTokens('dark', '--new: #ffffff;')).toThrow('--new');
});
