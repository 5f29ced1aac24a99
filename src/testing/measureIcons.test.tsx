import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { iconPaths, measureIcons as onMap } from '../map/measureIcons';
import { measureTypes } from '../model/vocabulary';
import { measureIcons as inList } from '../ui/common/measureIcons';

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
    for (const type of measureTypes)
      expect(iconPaths(onMap[type]).length, type).toBe(onMap[type].node.length);
    const icon: Parameters<typeof iconPaths>[0] = {
      node: [
        ['path', { d: 'm1 2v3' }],
        ['rect', { x: 14, y: 2, width: 8, height: 6, rx: 1 }],
        ['circle', { cx: 12, cy: 9, r: 2 }],
      ],
    };
    expect(iconPaths(icon)).toEqual([
      'm1 2v3',
      'M15 2h6a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1Z',
      'M10 9a2 2 0 1 1 4 0a2 2 0 1 1 -4 0Z',
    ]);
    expect(() => iconPaths({ node: [['line', {}]] })).toThrow('<line>');
  });
});
