import { pictureColours } from './pictureStyle';

/** The font of the page; a picture is drawn after it has been loaded. */
export const pictureFont = 'Atkinson Hyperlegible Next Variable';

/** How a text is drawn. */
interface TextStyle {
  readonly sizePx: number;
  readonly weight: number;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
  /** Colour of an outline that sets the text off from the map. */
  readonly halo?: string;
}

/** How a path is drawn; widths in pixels. */
interface PathStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokePx?: number;
  readonly opacity?: number;
}

/** Draws on a canvas in the font and the colours of the picture. */
export interface Pen {
  readonly width: (text: string, style: Pick<TextStyle, 'sizePx' | 'weight'>) => number;
  /** @param y baseline */
  readonly text: (text: string, x: number, y: number, style: TextStyle) => void;
  readonly box: (x: number, y: number, width: number, height: number, colour: string) => void;
  /** @param d an SVG path around 0/0, drawn `scale` times as large around x/y and filled by `evenodd` */
  readonly path: (d: string, x: number, y: number, scale: number, style: PathStyle) => void;
  /** Diagonal hatch in a box: unknown. */
  readonly hatch: (x: number, y: number, width: number, height: number) => void;
}

/** Distance between two lines of the hatch, in pixels. */
const hatchGap = 5;

/** @param toPath reads an SVG path, where that is not the browser's task */
export function pen(
  context: CanvasRenderingContext2D,
  toPath = (d: string): Path2D => new Path2D(d),
): Pen {
  const setFont = ({ sizePx, weight }: Pick<TextStyle, 'sizePx' | 'weight'>) => {
    context.font = `${weight} ${sizePx}px "${pictureFont}", system-ui, sans-serif`;
  };
  return {
    width: (text, style) => {
      setFont(style);
      return context.measureText(text).width;
    },
    text: (text, x, y, style) => {
      setFont(style);
      context.textAlign = style.align ?? 'left';
      context.textBaseline = 'alphabetic';
      if (style.halo !== undefined) {
        context.strokeStyle = style.halo;
        context.lineWidth = 4;
        context.lineJoin = 'round';
        context.strokeText(text, x, y);
      }
      context.fillStyle = style.colour ?? pictureColours.ink;
      context.fillText(text, x, y);
    },
    box: (x, y, width, height, colour) => {
      context.fillStyle = colour;
      context.fillRect(x, y, width, height);
    },
    path: (d, x, y, scale, { fill, stroke, strokePx = 1, opacity = 1 }) => {
      context.save();
      context.translate(x, y);
      context.scale(scale, scale);
      context.globalAlpha = opacity;
      context.lineJoin = 'round';
      context.lineWidth = strokePx / scale;
      const path = toPath(d);
      if (fill !== undefined) {
        context.fillStyle = fill;
        context.fill(path, 'evenodd');
      }
      if (stroke !== undefined) {
        context.strokeStyle = stroke;
        context.stroke(path);
      }
      context.restore();
    },
    hatch: (x, y, width, height) => {
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      context.beginPath();
      for (let start = x - height; start < x + width; start += hatchGap) {
        context.moveTo(start, y + height);
        context.lineTo(start + height, y);
      }
      context.lineWidth = 1.3;
      context.strokeStyle = pictureColours['line-strong'];
      context.stroke();
      context.restore();
    },
  };
}
