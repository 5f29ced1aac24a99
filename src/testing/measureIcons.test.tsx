import { render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { iconPath, measureIcons as onMap } from '../map/measureIcons';
import { measureTypes } from '../model/vocabulary';
import { measureIcons as inList } from '../ui/common/measureIcons';

afterEach(() => vi.unstubAllGlobals());

/** Keeps what is drawn. */
class RecordedPath {
  readonly steps: unknown[] = [];
  readonly addPath = ({ d }: RecordedPath) => this.steps.push(['path', d]);
  readonly roundRect = (...box: readonly number[]) => this.steps.push(['rect', ...box]);
  readonly moveTo = (...point: readonly number[]) => this.steps.push(['to', ...point]);
  readonly arc = (...circle: readonly number[]) => this.steps.push(['arc', ...circle]);
  constructor(readonly d?: string) {}
}

describe('the icons of measure types', () => {
  it.each(measureTypes)('are the same in the list and on the map: %s', (type) => {
    const Icon = inList[type];
    const svg = render(<Icon />).container.querySelector('svg');
    const shapes = [...(svg?.children ?? [])].map((shape) => [
      shape.localName,
      Object.fromEntries([...shape.attributes].map(({ name, value }) => [name, value])),
    ]);
    const expected = onMap[type].node.map(([name, { key: _key, ...shape }]) => [name, shape]);
    expect(shapes).toEqual(expected);
  });

  it('are different for each type', () => {
    const drawn = measureTypes.map((type) => JSON.stringify(onMap[type].node));
    expect(new Set(drawn).size).toBe(measureTypes.length);
  });

  it('are drawn shape by shape, each where it stands', () => {
    vi.stubGlobal('Path2D', RecordedPath);
    const stepsOf = (icon: Parameters<typeof iconPath>[0]) => Object(iconPath(icon)).steps;
    for (const type of measureTypes)
      expect(stepsOf(onMap[type]).length, type).toBeGreaterThanOrEqual(onMap[type].node.length);
    const icon: Parameters<typeof iconPath>[0] = {
      node: [
        ['path', { d: 'M1 2v3' }],
        ['rect', { x: 14, y: 2, width: 8, height: 6, rx: 1 }],
        ['circle', { cx: 12, cy: 9, r: 2 }],
      ],
    };
    expect(stepsOf(icon)).toEqual([
      ['path', 'M1 2v3'],
      ['rect', 14, 2, 8, 6, 1],
      // Without a line from the shape before.
      ['to', 14, 9],
      ['arc', 12, 9, 2, 0, 2 * Math.PI],
    ]);
    expect(() => iconPath({ node: [['line', {}]] })).toThrow('<line>');
  });
});
