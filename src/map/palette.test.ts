import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPalette } from './palette';

const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');

describe('readPalette', () => {
  it('reads each colour from its variable, without the blanks around it', () => {
    const palette = readPalette({ getPropertyValue: (name) => ` of ${name} ` });
    expect(palette).toMatchObject({
      land: 'of --map-land',
      symbolRim: 'of --map-symbol-rim',
      zusammenhalt: 'of --programme-zusammenhalt',
    });
    expect(new Set(Object.values(palette)).size).toBe(Object.keys(palette).length);
  });

  it('asks for variables that the style sheet sets, and for all of the map', () => {
    const asked: string[] = [];
    readPalette({
      getPropertyValue: (name) => {
        asked.push(name);
        return '';
      },
    });
    const set = [...tokens.matchAll(/^\s*(--(?:map|programme)-[a-z-]+):/gm)].map(
      ([, name]) => name,
    );
    // The outline of selected areas has the accent of the page; what is outside of the land is not drawn.
    const drawn = new Set([...set, '--accent']);
    drawn.delete('--map-outside');
    expect(asked.toSorted()).toEqual([...drawn].toSorted());
  });
});
