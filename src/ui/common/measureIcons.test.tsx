import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { measureIconPaths } from '../../model/measureIconPaths';
import { measureTypes } from '../../model/vocabulary';
import { measureIcons } from './measureIcons';

/** The shapes of an icon of the panel as one SVG path. */
function pathOf(markup: string): string {
  const shapes = [...markup.matchAll(/<(path|circle|rect|line) ([^>]*)>/g)];
  return shapes.map(([, name = '', attributes = '']) => toPath(name, attributes)).join('');
}

function toPath(name: string, attributes: string): string {
  const text = (key: string) => new RegExp(`(?:^| )${key}="([^"]*)"`).exec(attributes)?.[1];
  const n = (key: string) => Number(text(key) ?? 0);
  // A first step is taken from the origin, not from the end of the shape before.
  if (name === 'path') return (text('d') ?? '').replace(/^m/, 'M0 0m');
  if (name === 'line') return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
  if (name === 'circle') {
    const r = n('r');
    return `M${n('cx') - r} ${n('cy')}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  const [r, width, height] = [n('rx'), n('width'), n('height')];
  const corner = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x * r} ${y * r}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${n('x') + r} ${n('y')}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}z`;
}

describe('the icons of measure types', () => {
  it.each(measureTypes)('are the same in the panel and on the map: %s', (type) => {
    const Icon = measureIcons[type];
    expect(measureIconPaths[type]).toBe(pathOf(renderToStaticMarkup(<Icon />)));
  });

  it('are different for each type', () => {
    expect(new Set(Object.values(measureIconPaths)).size).toBe(measureTypes.length);
  });
});
