import { __iconData as bike } from 'lucide-react/icons/bike';
import { __iconData as blocks } from 'lucide-react/icons/blocks';
import { __iconData as building } from 'lucide-react/icons/building-complex';
import { __iconData as factory } from 'lucide-react/icons/factory';
import { __iconData as house } from 'lucide-react/icons/house';
import { __iconData as landmark } from 'lucide-react/icons/landmark';
import { __iconData as leaf } from 'lucide-react/icons/leaf';
import { __iconData as messages } from 'lucide-react/icons/messages-square';
import { __iconData as school } from 'lucide-react/icons/school';
import { __iconData as signpost } from 'lucide-react/icons/signpost';
import { __iconData as store } from 'lucide-react/icons/store';
import { __iconData as trees } from 'lucide-react/icons/trees';
import { __iconData as users } from 'lucide-react/icons/users';
import type { LucideIconData } from 'lucide-react/types';
import type { MeasureType } from '../model/vocabulary';
import { circlePath, roundedPath } from './imageShapes';

declare module 'lucide-react/icons/bike' {
  /** The shapes of an icon, which Lucide's types omit; each icon has them. */
  export const __iconData: LucideIconData;
}

/**
 * The shapes of each measure type's icon, from the modules of the panels' components
 * (ui/common/measureIcons.ts): for the map, which draws without React.
 */
export const measureIcons: Readonly<Record<MeasureType, LucideIconData>> = {
  stadtteilzentrum: house,
  familienzentrum: users,
  kita: blocks,
  bildung: school,
  'oeffentlicher-raum': signpost,
  'gruen-spiel-sport': trees,
  wohnen: building,
  'klima-energie': leaf,
  brachflaeche: factory,
  'kultur-denkmal': landmark,
  'lokale-oekonomie': store,
  mobilitaet: bike,
  beteiligung: messages,
};

/** Side of the icons' square, and the width of their strokes, as in Lucide. */
export const iconSide = 24;
export const iconStroke = 2;

/** An icon as SVG paths to be stroked, one a shape. Throws on an unsupported shape. */
export const iconPaths = ({ node }: LucideIconData): readonly string[] =>
  node.map(([name, shape]) => {
    const n = (key: 'x' | 'y' | 'width' | 'height' | 'rx' | 'cx' | 'cy' | 'r') =>
      Number(shape[key] ?? 0);
    if (name === 'path') return String(shape.d);
    if (name === 'rect') return roundedPath([n('x'), n('y')], [n('width'), n('height')], n('rx'));
    if (name === 'circle') return circlePath(n('r'), [n('cx'), n('cy')]);
    throw new Error(`no way to draw <${name}>`);
  });
