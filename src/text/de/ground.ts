import { deFormat as format } from './format';

/** The ground under the sites: whose it is, and which part of it a site is. */
export const groundWords = {
  /** After the names of the publishers: licences want changes to be said. */
  changed: 'Linien vereinfacht',
  failed:
    'Ein Teil der Karte fehlt gerade: Flüsse, Bahnlinien, Grenzen, Stadtteile oder Haltestellen.',
  retry: 'Fehlendes noch einmal laden',
  /** Name of the map on the page of a site. */
  near: (site: string) => `Karte der Umgebung: ${site}`,
  schematic: 'Der gestrichelte Kreis ist schematisch: Er zeigt die Größe, nicht die Grenze.',
  /** How a site lies to quarters whose outline is known. */
  quarters: {
    within: (names: readonly string[], ha: number) =>
      `Das Fördergebiet ist ein Teil von ${format.and(names)} (${names.length > 1 ? 'zusammen ' : ''}${format.ha(ha)}).`,
    equals: (names: readonly string[], ha: number) =>
      `Das Fördergebiet entspricht ${format.and(names)} (${format.ha(ha)}).`,
    /** Before the publisher of the outline and the date of it. */
    measured: 'Größe nach dem Umriss von',
  },
};
