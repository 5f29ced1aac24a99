import { formerOpacity, shapes, symbolPath } from '../../model/symbol';
import type { Pen } from './pen';
import type { PictureSymbol } from './pictureContent';
import { kindColours, pictureColours } from './pictureStyle';

/** The symbol of a site, on the map and in its legend. @param hollowPx how strong a hollow one is drawn */
export function drawSymbol(
  draw: Pen,
  { kind, amountEur, townOnly, former }: Omit<PictureSymbol, 'point'>,
  [x, y]: readonly [number, number],
  radius: number,
  hollowPx: number,
): void {
  const hollow = amountEur === null;
  draw.path(symbolPath(shapes[kind], { hollow, townOnly }), x, y, radius, {
    ...(hollow
      ? { fill: pictureColours['map-land'], stroke: kindColours[kind], strokePx: hollowPx }
      : { fill: kindColours[kind], stroke: pictureColours['map-symbol-rim'], strokePx: 1.2 }),
    opacity: former ? formerOpacity : 0.92,
  });
}
