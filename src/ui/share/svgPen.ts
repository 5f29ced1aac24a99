import { type Pen, pictureFont } from './pen';
import { pictureColours } from './pictureStyle';

/**
 * A pen that writes an SVG instead of drawing on a canvas.
 * @param width measures texts, as the canvas of the same picture does
 */
export function svgPen(width: Pen['width']): {
  readonly pen: Pen;
  /** What was drawn, as a document with its title. */
  readonly svg: (title: string, viewBox: string) => string;
} {
  const drawn: string[] = [];
  const draw = (name: string, attributes: Attributes, content = '') => {
    const end = content === '' ? '/>' : `>${escaped(content)}</${name}>`;
    drawn.push(`<${name}${written(attributes)}${end}`);
  };
  const pen: Pen = {
    width,
    text: (text, x, y, { sizePx, weight, align, colour = pictureColours.ink, halo }) =>
      draw(
        'text',
        {
          x,
          y,
          'font-size': sizePx,
          'font-weight': weight,
          'text-anchor': align === 'center' ? 'middle' : undefined,
          // Where the font is missing, the text keeps its room.
          textLength: width(text, { sizePx, weight }),
          lengthAdjust: 'spacingAndGlyphs',
          fill: colour,
          ...(halo === undefined
            ? {}
            : {
                stroke: halo,
                'stroke-width': 4,
                'stroke-linejoin': 'round',
                'paint-order': 'stroke',
              }),
        },
        text,
      ),
    box: (x, y, boxWidth, height, colour) =>
      draw('rect', { x, y, width: boxWidth, height, fill: colour }),
    path: (d, x, y, scale, { fill = 'none', stroke, strokePx = 1, opacity }) =>
      draw('path', {
        d,
        transform: `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})`,
        fill,
        stroke,
        'stroke-width': stroke === undefined ? undefined : strokePx / scale,
        'stroke-linejoin': stroke === undefined ? undefined : 'round',
        opacity,
      }),
    hatch: (x, y, boxWidth, height) =>
      draw('rect', { x, y, width: boxWidth, height, fill: 'url(#hatch)' }),
  };
  const svg = (title: string, viewBox: string) =>
    [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" fill-rule="evenodd" font-family="'${pictureFont}', 'Atkinson Hyperlegible Next', system-ui, sans-serif">`,
      `<title>${escaped(title)}</title>`,
      `<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M-1 1L1-1M0 5L5 0M4 6L6 4" stroke="${pictureColours['line-strong']}" stroke-width="1.3"/></pattern>`,
      ...drawn,
      '</svg>',
      '',
    ].join('\n');
  return { pen, svg };
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;
    })
    .join('');

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
