import type { Pen } from '../ui/share/pen';

/**
 * A pen that writes an SVG instead of drawing on a canvas: each letter is half as wide as its size.
 */
export function svgPen(): {
  readonly pen: Pen;
  readonly svg: (title: string, viewBox: string) => string;
} {
  const drawn: string[] = [];
  const places = (x: number, y: number, width: number, height: number) =>
    `x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"`;
  const pen: Pen = {
    width: (text, { sizePx }) => (text.length * sizePx) / 2,
    text: (text, x, y, { sizePx, align = 'left' }) => {
      const anchor = align === 'center' ? 'middle' : 'start';
      drawn.push(
        `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${sizePx}" text-anchor="${anchor}">${text}</text>`,
      );
    },
    box: (x, y, width, height, colour) => {
      drawn.push(`<rect ${places(x, y, width, height)} fill="${colour}"/>`);
    },
    path: (d, x, y, scale) => {
      drawn.push(`<path d="${d}" transform="translate(${x} ${y}) scale(${scale})"/>`);
    },
    hatch: (x, y, width, height) => {
      drawn.push(`<rect ${places(x, y, width, height)} fill="none" stroke="#7d8a8c"/>`);
    },
  };
  const svg = (title: string, viewBox: string) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" font-family="sans-serif">`,
      `<title>${title}</title>`,
      ...drawn,
      '</svg>',
      '',
    ].join('\n');
  return { pen, svg };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
