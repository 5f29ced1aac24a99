import type { DraftTable } from '../../upkeep/draft/draft';
import { counted } from './frame';

const number = new Intl.NumberFormat('de-DE');

/** The difference between the draft and what is published. */
export const compareWords = {
  heading: 'Vergleich',
  lead: 'Was im Entwurf anders ist als in der veröffentlichten Fassung.',
  asking: 'Der Vergleich wird gemacht …',
  failed: 'Die veröffentlichte Fassung ist nicht gekommen. Ohne sie gibt es keinen Vergleich.',
  none: 'Der Entwurf ist wie die veröffentlichte Fassung.',
  left: (tables: readonly DraftTable[]) =>
    `Nicht verglichen, weil nicht in beiden Fassungen da: ${tables.join(', ')}.`,
  filters: 'Änderungen filtern',
  order: 'Anordnen',
  orders: { site: 'nach Standort', list: 'als Liste' },
  table: 'Tabelle',
  kind: 'Art',
  any: 'alle',
  kinds: { added: 'neu', changed: 'geändert', removed: 'entfernt', moved: 'verlegt' },
  text: 'Text enthält',
  shown: (count: number, all: number) =>
    count === all
      ? counted(all, 'Änderung', 'Änderungen')
      : `${number.format(count)} von ${counted(all, 'Änderung', 'Änderungen')}`,
  noMatch: 'Keine Änderung passt zu diesen Filtern.',
  more: (count: number) => `Weitere ${number.format(count)} zeigen`,
  withoutSite: 'Ohne Standort',
  moved: (metres: number) => `Punkt um ${number.format(metres)} m verlegt`,
  before: 'bisher',
  after: 'jetzt',
  toRow: 'Zur Zeile',
  toRowOf: (title: string) => `Zur Zeile: ${title}`,
  toSite: 'Auf der Karte',
  toSiteOf: (title: string) => `Auf der Karte: ${title}`,
};
