import type { AreaTexts } from '../areaTexts';
import { saying } from '../phrases';
import { lsFormat as format, lsCount, lsSpan } from './format';

const { areas, inAreas } = lsCount;
const noAmount = 'Betrag nicht bekannt';

/** Names of sites, and how many there are beside them. */
export const lsNamesAnd = (names: readonly string[], more: number): string =>
  format.and(
    more === 0
      ? names
      : [...names, format.counted(more, { one: 'anderes Gebiet', other: 'andere Gebiete' })],
  );

/** Texts of areas and their inhabitants. */
export const areaWords: AreaTexts = {
  partOf: {
    region: '',
    city: 'Große Stadt in:',
    district: 'Land-Kreis in:',
    municipality: 'Ort in:',
  },
  noSite: 'Wir kennen hier kein Förder-Gebiet.',
  nearest: 'Diese sind am nächsten:',
  unfilteredTitle: (name) => `${name} (ohne Ihre Auswahl)`,
  unfiltered: 'Hier zählt der ganze Ort. Ihre anderen Filter zählen hier nicht.',
  fact: saying({
    sites: ({ count }) => ({ label: 'Förder-Gebiete', value: format.count(count) }),
    measures: ({ count }) => ({ label: 'Projekte', value: format.count(count) }),
    awarded: ({ eur, years, isIncomplete }) => ({
      label: `zugesagtes Geld ${lsSpan(years)}`,
      value: `${format.euro(eur)} bekannt${isIncomplete ? ' (nicht alles bekannt)' : ''}`,
    }),
    noAmount: () => ({ label: 'zugesagtes Geld', value: noAmount }),
    withoutAmount: ({ count }) => ({ label: noAmount, value: areas(count) }),
    inhabitants: ({ count }) => ({ label: 'Menschen', value: format.count(count) }),
    perInhabitant: ({ eur }) => ({ label: 'Geld für jeden Menschen', value: format.euroEach(eur) }),
    living: ({ inhabitants, of }) => ({
      label: 'wohnen in einem Ort mit Förder-Gebiet',
      value: `${format.count(inhabitants)} von ${format.count(of)} Menschen`,
    }),
    perHead: ({ eur, sites: known, all }) => ({
      label: 'Geld für jeden Menschen in den Förder-Gebieten',
      value: `${format.euroEach(eur)} (bekannt für ${format.count(known)} von ${format.count(all)} Förder-Gebieten)`,
    }),
  }),
  divided: (eur, known, all) =>
    `So rechnen wir: Wir kennen ${format.euro(eur)}. Das Geld ist für ${format.count(known)} von ${inAreas(all)}. Wir teilen es durch alle Menschen im Ort.`,
  withoutAmount: (names, more) => `Hier kennen wir den Betrag nicht: ${lsNamesAnd(names, more)}.`,
  shared: (value) =>
    `Nicht dabei: das Geld von ${inAreas(value)}. Sie liegen auch in anderen Orten.`,
  living: 'Der Ort hat ein Förder-Gebiet. Nicht alle Menschen wohnen in diesem Gebiet.',
  noFigure: {
    noSite: 'kein Förder-Gebiet',
    sharedOnly: 'nur mit anderen zusammen',
    noAmount,
    noInhabitants: 'Menschen nicht bekannt',
  },
  source: (day) => `Zahl der Menschen am ${format.date(day)}:`,
  notLoaded: 'Die Zahl der Menschen ist nicht angekommen.',
  known: (known, all) => `Wir kennen den Betrag von ${format.count(known)} von ${inAreas(all)}`,
  municipality: 'Ort',
  inhabitants: 'Menschen',
  perInhabitant: 'Geld für jeden Menschen',
  town: {
    heading: 'Ort',
    inhabitants: 'Menschen im Ort',
    perInhabitant: 'Alle Förder-Gebiete im Ort: Geld für jeden Menschen',
    several: 'liegt in mehr als einem Ort',
  },
  peers: {
    heading: 'Orte mit fast so vielen Menschen',
    of: (name) => `Fast so groß wie ${name}`,
    explain: (max) =>
      `Das sind höchstens ${format.count(max)} Orte. Sie haben fast so viele Menschen. Wir teilen alles Geld durch alle Menschen im Ort.`,
    show: 'Diese Orte bei den Zahlen zeigen',
    none: 'Kein anderer Ort in Hessen ist fast so groß.',
  },
};
