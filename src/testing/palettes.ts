import { type Palette, readPalette } from '../map/palette';

/** Two palettes in which each colour occurs once, for a light and a dark theme. */
export const lightPalette: Palette = paletteOf('1');
export const darkPalette: Palette = paletteOf('2');

function paletteOf(digit: string): Palette {
  let next = 0;
  const getPropertyValue = () => {
    next += 1;
    return ` #${digit}${next.toString(16).padStart(5, '0')}`;
  };
  return readPalette({ getPropertyValue });
}
