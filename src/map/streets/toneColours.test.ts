import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightPalette } from '../../testing/palettes';
import { readColour, writeColour } from './oklab';
import { toneColours } from './toneColours';

const light = { ...lightPalette, land: '#fbfaf5', label: '#38464a' };
const dark = { ...lightPalette, land: '#20292c', label: '#d3dcdc' };
const lightness = (value: unknown) => readColour(String(value))?.lightness ?? Number.NaN;
const toned = (colour: string, palette = light, strength = 1) =>
  lightness(toneColours(colour, palette, strength));

describe('readColour and writeColour', () => {
  it('are inverse of each other for each colour of a screen', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, fc.constantFrom(0, 0.3, 1), (r, g, b, opacity) => {
        const css = `rgba(${r},${g},${b},${opacity})`;
        const read = readColour(css);
        expect(read === null ? null : writeColour(read)).toBe(css);
      }),
    );
  });

  it.each([
    ['#fff', 'rgba(255,255,255,1)'],
    ['#0B5C6B', 'rgba(11,92,107,1)'],
    ['#0b5c6b80', 'rgba(11,92,107,0.5019607843137255)'],
    ['rgb(11 92 107 / 50%)', 'rgba(11,92,107,0.5)'],
    ['hsl(120, 100%, 20%)', 'rgba(0,102,0,1)'],
    ['hsla(0,0%,80%,0.4)', 'rgba(204,204,204,0.4)'],
    ['White', 'rgba(255,255,255,1)'],
  ])('know %s', (css, expected) => {
    const read = readColour(css);
    expect(read === null ? null : writeColour(read)).toBe(expected);
  });

  it.each(['', 'get', 'klasse', '#12', 'rgb(1,2)', 'rgb(a,b,c)', 'hsl()'])('%j is none', (text) => {
    expect(readColour(text)).toBeNull();
  });
});

describe('toneColours', () => {
  it('puts white on our land and black on our labels, in both themes', () => {
    for (const palette of [light, dark]) {
      expect(toned('#fff', palette)).toBeCloseTo(lightness(palette.land), 2);
      expect(toned('#000', palette)).toBeCloseTo(lightness(palette.label), 2);
    }
  });

  it('turns the lightness around in the dark theme, and keeps the order', () => {
    const greys = ['#000', '#666', '#aaa', '#ddd', '#fff'];
    const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
    const inLight = greys.map((grey) => toned(grey, light));
    const inDark = greys.map((grey) => toned(grey, dark));
    expect(inLight).toEqual(sorted(inLight));
    expect(inDark.toReversed()).toEqual(sorted(inDark));
  });

  it('stays nearer to the land the weaker it is', () => {
    const distance = (strength: number) => Math.abs(toned('#444', light, strength) - toned('#fff'));
    expect(distance(0.5)).toBeCloseTo(distance(1) / 2, 1);
  });

  it('keeps opacity and some of the hue', () => {
    const water = readColour(String(toneColours('rgba(150,190,230,0.4)', light, 1)));
    expect(water?.opacity).toBe(0.4);
    expect(water?.b).toBeLessThan(-0.005);
  });

  it('finds colours in functions and expressions, and touches nothing else', () => {
    const value = ['match', ['get', 'klasse'], 'Weg', '#000', { stops: [[10, '#000']] }, 3, null];
    const black = toneColours('#000', light, 1);
    expect(toneColours(value, light, 1)).toEqual([
      'match',
      ['get', 'klasse'],
      'Weg',
      black,
      { stops: [[10, black]] },
      3,
      null,
    ]);
  });
});
