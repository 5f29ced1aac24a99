import {
  Bike,
  Blocks,
  Building2,
  Factory,
  House,
  Landmark,
  Leaf,
  type LucideIcon,
  MessagesSquare,
  School,
  Signpost,
  Store,
  Trees,
  Users,
} from 'lucide-react';
import type { MeasureType } from '../../model/vocabulary';

/** One icon per measure type, always beside its name. */
export const measureIcons: Readonly<Record<MeasureType, LucideIcon>> = {
  stadtteilzentrum: House,
  familienzentrum: Users,
  kita: Blocks,
  bildung: School,
  'oeffentlicher-raum': Signpost,
  'gruen-spiel-sport': Trees,
  wohnen: Building2,
  'klima-energie': Leaf,
  brachflaeche: Factory,
  'kultur-denkmal': Landmark,
  'lokale-oekonomie': Store,
  mobilitaet: Bike,
  beteiligung: MessagesSquare,
};
