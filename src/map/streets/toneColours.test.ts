import { converter } from 'culori';
import { describe, expect, it } from 'vitest';
import { lightPalette } from '../../testing/palettes';
import { toneColours } from './toneColours';

const toOklab = converter('oklab');
const light = { ...lightPalette, land: '#fbfaf5', label: '#38464a' };
const dark = { ...lightPalette, land: '#20292c', label: '#d3dcdc' };
const seen = (value: unknown) => toOklab(String(value));
const lightness = (value: unknown) => seen(value)?.l ?? Number.NaN;
const toned = (colour: string, palette = light, strength = 1) =>
  lightness(toneColours(colour, palette, strength));

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
    const water = seen(toneColours('rgba(150,190,230,0.4)', light, 1));
    expect(water?.alpha).toBe(0.4);
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

  it.each([
    ['#0B5C6B', '#0b5c6b'],
    ['#fff', 'White'],
    ['#fff', 'rgb(255,255,255)'],
    ['#0b5c6b80', 'rgba(11, 92, 107, 0.5019607843137255)'],
    ['rgba(11,92,107,0.5)', 'rgb(11 92 107 / 50%)'],
    ['#006600', 'hsl(120, 100%, 20%)'],
    ['#cccccc66', 'hsla(0,0%,80%,0.4)'],
    ['#cccccc66', 'hsl(0 0% 80% / 0.4)'],
    ['#00000000', 'transparent'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(toneColours(other, light, 1)).toBe(toneColours(one, light, 1));
    expect(toneColours(other, light, 1)).toMatch(/^rgba?\(/);
  });

  it.each(['', 'get', 'klasse', 'tan', 'bad', '100', '#12', 'rgb(1,2)', 'rgb(a,b,c)', 'hsl()'])(
    'leaves %j, which is no colour for sure',
    (text) => {
      expect(toneColours(text, light, 1)).toBe(text);
    },
  );
});
