import type { GroundTexts } from '../groundTexts';
import { lsFormat as format } from './format';

export const groundWords: GroundTexts = {
  changed: 'Linien einfacher gemacht',
  failed: 'Ein Teil der Karte fehlt gerade. Zum Beispiel fehlen Flüsse oder Bahn-Linien.',
  retry: 'Noch einmal laden',
  near: (site) => `Karte: rund um ${site}`,
  schematic: 'Der Kreis zeigt nur die Größe. Er zeigt nicht die echte Grenze.',
  quarters: {
    within: (names, ha) =>
      `Das Förder-Gebiet ist ein Teil von ${format.and(names)}. ${names.length > 1 ? 'Zusammen sind sie' : `${names[0]} ist`} ${format.ha(ha)} groß.`,
    equals: (names, ha) =>
      `Das Förder-Gebiet ist so groß wie ${format.and(names)}. Das sind ${format.ha(ha)}.`,
    measured: 'Die Größe kommt aus der Karte von',
  },
};
