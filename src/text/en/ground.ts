import type { GroundTexts } from '../groundTexts';
import { enFormat as format } from './format';

export const groundWords: GroundTexts = {
  changed: 'lines simplified',
  failed: 'Part of the map is missing now: rivers, railways, borders, quarters or stops.',
  retry: 'Load what is missing',
  near: (site) => `Map of the surroundings: ${site}`,
  schematic: 'The dashed circle is schematic: it shows the size, not the border.',
  quarters: {
    within: (names, ha) =>
      `The funded area is a part of ${format.and(names)} (${names.length > 1 ? 'together ' : ''}${format.ha(ha)}).`,
    equals: (names, ha) =>
      `The funded area corresponds to ${format.and(names)} (${format.ha(ha)}).`,
    measured: 'Size by the outline of',
  },
};
