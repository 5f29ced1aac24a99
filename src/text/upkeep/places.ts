import type { FormProblem, SiteField } from '../../upkeep/places/newSite';
import type { AreaRefusal } from '../../upkeep/places/readArea';
import { counted } from './frame';

const refusals: Readonly<Record<AreaRefusal['kind'], (at: string) => string>> = {
  empty: () => 'Hier steht noch nichts. Zeichnen Sie die Grenze oder fügen Sie Koordinaten ein.',
  noArea: () =>
    'Das ist keine Fläche. Gebraucht wird ein Polygon in GeoJSON oder eine Liste von Koordinaten.',
  few: () => 'Eine Fläche braucht mindestens drei Ecken.',
  large: () => 'Die Grenze hat zu viele Ecken, höchstens 4.000. Vereinfachen Sie sie in QGIS.',
  line: (at) => `Diese Zeile ist kein Paar aus Länge und Breite: „${at}“.`,
  crossing: (at) => `Die Grenze schneidet sich selbst, bei ${at}. Verschieben Sie dort eine Ecke.`,
};

const formProblems: Readonly<Record<FormProblem, string>> = {
  missing: 'fehlt noch',
  taken: 'hat schon ein anderer Standort',
  notAnId: 'nur kleine Buchstaben, Ziffern und Bindestriche',
  notALink: 'eine ganze Adresse mit https://',
  notAYear: 'ein Jahr mit vier Ziffern',
  notAPlace: 'Grad mit Dezimalpunkt, zum Beispiel 9.51244',
  outside: 'der Punkt liegt außerhalb der Kommune',
};

const fields: Readonly<Record<SiteField, string>> = {
  id: 'Kennung',
  name: 'Name des Gebiets',
  nameDocumented: 'Nennt eine Quelle diesen Namen?',
  ags: 'Kommunen',
  extent: 'Was ist das Gebiet?',
  precision: 'Wie genau ist der Punkt?',
  lon: 'Länge',
  lat: 'Breite',
  placeBasis: 'Was der Punkt ist',
  placeSource: 'Woher der Punkt stammt',
  summary: 'Kurztext',
  programme: 'Programm',
  intakeYear: 'Jahr der Aufnahme (soweit genannt)',
  source: 'Seite, auf der die Aufnahme steht',
};

/** The view of the map of the Pflege page, in German only. */
export const placesWords = {
  heading: 'Karte',
  lead: 'So sieht die Öffentlichkeit den Entwurf. Wählen Sie einen Standort, um seinen Punkt, seine Maßnahmen oder seine Grenze zu ändern.',
  preview: 'Vorschau der Karte',
  sites: 'Standorte',
  find: 'Standort suchen',
  found: (shown: number, all: number) =>
    shown === all
      ? counted(all, 'Standort', 'Standorte')
      : `${counted(shown, 'Standort', 'Standorte')} von ${counted(all, 'Standort', 'Standorten')}. Suchen Sie, um andere zu sehen.`,
  newSite: 'Neuer Standort',
  problems: (count: number) => counted(count, 'Problem', 'Probleme'),
  back: 'Alle Standorte',
  unknown: (id: string) => `Einen Standort „${id}“ gibt es im Entwurf nicht.`,
  point: 'Punkt des Standorts',
  pointOf: 'Punkt von',
  measurePoint: (title: string, known: boolean) =>
    `Maßnahme: ${title}${known ? '' : ' (ohne Punkt)'}`,
  area: 'Grenze',
  lon: 'Länge',
  lat: 'Breite',
  basis: 'Was der Punkt ist',
  placeSource: 'Woher der Punkt stammt',
  precision: 'Genauigkeit',
  take: 'Übernehmen',
  remove: 'Punkt entfernen',
  onMap: 'Auf der Karte setzen',
  onMapNow: 'Klicken Sie auf die Karte',
  cancel: 'Abbrechen',
  noPoint: 'ohne Punkt',
  at: (lon: string, lat: string) => `${lon}, ${lat}`,
  set: (lon: string, lat: string) => `Punkt gesetzt: Länge ${lon}, Breite ${lat}`,
  marker: (name: string, lon: string, lat: string) =>
    `Punkt von ${name}: Länge ${lon}, Breite ${lat}. Pfeiltasten verschieben ihn um 10 Meter, mit Umschalt um 100.`,
  notAPlace: 'Länge und Breite sind Grad mit Dezimalpunkt, zum Beispiel 9.51244 und 51.32085.',
  converted: {
    degrees: '',
    swapped: 'Länge und Breite waren vertauscht; sie wurden getauscht.',
    metres: 'Die Koordinaten waren Meter (EPSG:25832); sie wurden in Grad umgerechnet.',
  },
  closed: 'Die Grenze war offen; sie wurde mit ihrer ersten Ecke geschlossen.',
  stop: 'Haltestelle oder Ort suchen',
  stops: 'Vorschläge',
  stopBasis: (name: string, town: string) => `Haltestelle „${name}“, ${town}`,
  stopSource: 'DB InfraGO / OpenStreetMap',
  areaSource: 'Seite, auf der die Grenze steht',
  sourceNew: 'Die Seite steht noch nicht in sources.csv.',
  areaDate: 'Stand der Grenze (soweit genannt)',
  noArea: 'Eine eigene Grenze ist nicht eingetragen.',
  hasArea: (corners: number) => `Eigene Grenze mit ${counted(corners, 'Ecke', 'Ecken')}.`,
  draw: 'Grenze zeichnen',
  edit: 'Ecken verschieben',
  redraw: 'Neu zeichnen',
  drawHelp:
    'Jeder Klick ist eine Ecke; ein Klick auf die erste schließt die Grenze. Danach: Ecken ziehen, in der Mitte einer Kante eine neue einfügen, mit der rechten Maustaste eine löschen.',
  noDrawing:
    'Zeichnen geht nur mit WebGL, und nicht bei Grenzen mit Löchern. Fügen Sie die Koordinaten unten ein.',
  coordinates: 'Koordinaten der Grenze',
  coordinatesHelp:
    'Eine Ecke je Zeile: Länge, Breite. Teile trennt eine leere Zeile. Auch GeoJSON und Meter (EPSG:25832) werden gelesen.',
  file: 'Aus einer Datei (GeoJSON) …',
  takeArea: 'Grenze übernehmen',
  removeArea: 'Grenze entfernen',
  areaTaken: 'Die Grenze ist übernommen.',
  areaRemoved: 'Die Grenze ist entfernt.',
  needsSource: 'Nennen Sie die Seite, auf der die Grenze steht, mit https://.',
  refused: (refusal: AreaRefusal) => refusals[refusal.kind]('at' in refusal ? refusal.at : ''),
  publicPanel: 'So steht es auf der Karte',
  form: {
    heading: 'Neuer Standort',
    lead: 'Nur, was eine Quelle sagt. Alle Felder ohne „soweit genannt“ werden gebraucht.',
    fields,
    problem: (problem: FormProblem) => formProblems[problem],
    missing: (names: readonly string[]) => `Es fehlt noch: ${names.join(', ')}.`,
    choose: 'bitte wählen',
    yes: 'ja',
    no: 'nein, nur die Kommune',
    extents: { point: 'nur ein Punkt ist bekannt', municipalities: 'die genannten Kommunen ganz' },
    precisions: {
      site: 'ein Ort im Gebiet',
      neighbourhood: 'die Nachbarschaft, ungefähr',
      municipality: 'die Ortsmitte',
    },
    town: 'Kommune suchen',
    townsFound: 'Gefundene Kommunen',
    dropTown: (name: string) => `${name} entfernen`,
    propose: (id: string) => `Vorschlag: ${id}`,
    found: 'Standort anlegen',
    done: (name: string) => `${name} ist angelegt.`,
  },
};
