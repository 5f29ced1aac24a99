import type { Place, Problem } from '../model/problem';

/** What is wrong and what to do, for a person who edits the tables in a spreadsheet. */
interface ProblemText {
  readonly expected: (problem: Problem) => string;
  readonly advice: string;
}

const fixed = (text: string) => () => text;
const values = (before: string) => (problem: Problem) => `${before}${problem.expected ?? ''}`;

const unused = 'Bis dahin gilt die Angabe als nicht gemacht.';

const texts: Readonly<Record<Problem['code'], ProblemText>> = {
  fileUnreadable: {
    expected: fixed('eine lesbare Datei dieses Namens'),
    advice:
      'Legen Sie die Datei in data/ ab; bei GeoJSON prüfen Sie, ob Klammern und Kommas stimmen.',
  },
  encodingBroken: {
    expected: fixed('Text in der Kodierung UTF-8'),
    advice: 'Speichern Sie die Tabelle als „CSV UTF-8“; Umlaute sind sonst verloren.',
  },
  rowBroken: {
    expected: fixed('so viele Zellen wie in der Kopfzeile'),
    advice:
      'Setzen Sie Texte mit Komma oder Anführungszeichen in doppelte Anführungszeichen; am einfachsten speichern Sie die Tabelle aus der Tabellenkalkulation neu.',
  },
  columnMissing: {
    expected: values('die Spalten '),
    advice: 'Ergänzen Sie die Spalte in der Kopfzeile; unbekannte Werte bleiben leer.',
  },
  columnUnknown: {
    expected: values('nur die Spalten '),
    advice: 'Die Spalte wird nicht gelesen. Prüfen Sie die Schreibweise in der Kopfzeile.',
  },
  valueMissing: {
    expected: fixed('ein Wert'),
    advice: 'Tragen Sie den Wert ein. Angaben ohne Quelle können nicht gezeigt werden.',
  },
  notAnId: {
    expected: fixed('kleine Buchstaben, Ziffern und Bindestriche, wie kassel-wesertor'),
    advice: 'Schreiben Sie Umlaute aus (ä = ae) und ersetzen Sie Leerzeichen durch Bindestriche.',
  },
  notAYear: {
    expected: values('ein Jahr von '),
    advice:
      'Schreiben Sie das Jahr mit vier Ziffern; ist es nicht bekannt, lassen Sie die Zelle leer, wo das erlaubt ist.',
  },
  notADate: {
    expected: values('ein Datum, so genau es bekannt ist, wie 2025, 2025-01 oder 2025-01-16, bis '),
    advice:
      'Schreiben Sie Jahr, Monat und Tag in dieser Reihenfolge mit Bindestrichen. Was die Seite nicht nennt, lassen Sie weg.',
  },
  notAnAmount: {
    expected: fixed('ein Betrag in ganzen Euro ohne Punkte, wie 1250000'),
    advice:
      'Entfernen Sie Punkte, Leerzeichen und das Euro-Zeichen. Null steht nie für „nicht bekannt“.',
  },
  notANumber: {
    expected: values('eine Zahl mit Dezimalpunkt von '),
    advice: 'Schreiben Sie 9.38961, nicht 9,38961.',
  },
  notACount: {
    expected: fixed('eine ganze Zahl ohne Punkte, wie 8239'),
    advice:
      'Entfernen Sie Punkte und Leerzeichen. Ist die Zahl nicht bekannt, löschen Sie die Zeile; 0 heißt, dass dort niemand wohnt.',
  },
  notADay: {
    expected: fixed('ein Tag als Jahr-Monat-Tag, wie 2024-12-31'),
    advice:
      'Tragen Sie den Stichtag ein, den die Quelle nennt. Eine Einwohnerzahl ohne Tag kann nicht gezeigt werden.',
  },
  notAPostcode: {
    expected: fixed('eine Postleitzahl mit fünf Ziffern, wie 34125'),
    advice:
      'Schreiben Sie nur die fünf Ziffern. Beginnt die Zahl mit einer Null, lesen Sie die Spalte als „Text“ ein, sonst fällt die Null weg.',
  },
  notALink: {
    expected: fixed('eine vollständige Adresse, die mit http:// oder https:// beginnt'),
    advice: 'Kopieren Sie die Adresse aus der Adresszeile des Browsers.',
  },
  notInVocabulary: {
    expected: values('eines von: '),
    advice:
      'Wählen Sie eine der genannten Kennungen; Schreibweise und Bindestriche müssen stimmen.',
  },
  fieldInvalid: {
    expected: ({ expected }) => describeExpected(expected ?? ''),
    advice:
      'Vergleichen Sie das Feld mit einem anderen Standort in derselben Datei und mit data/README.md.',
  },
  coordinateIncomplete: {
    expected: fixed('Länge und Breite, oder keine von beiden'),
    advice: 'Ergänzen Sie die fehlende Koordinate oder leeren Sie beide Zellen.',
  },
  idTwice: {
    expected: fixed('eine Kennung, die es nur einmal gibt'),
    advice:
      'Geben Sie dem neuen Standort eine andere Kennung; die alte bleibt, denn sie steht in Links.',
  },
  unknownSite: {
    expected: fixed('die Kennung (id) eines Standorts aus sites.geojson'),
    advice: 'Prüfen Sie die Schreibweise oder legen Sie den Standort zuerst in sites.geojson an.',
  },
  unknownSource: {
    expected: fixed('eine Zeile für diese Seite in sources.csv'),
    advice:
      'Ergänzen Sie sources.csv: Adresse, Herausgeber und Art der Quelle. Bis dahin zeigt die Karte die Domain.',
  },
  sourceUnused: {
    expected: fixed('mindestens eine Angabe, die auf dieser Seite beruht'),
    advice: 'Löschen Sie die Zeile, wenn keine Angabe mehr auf dieser Seite beruht.',
  },
  researchUndated: {
    expected: fixed('mindestens eine Zeile mit dem Tag der Recherche'),
    advice:
      'Ergänzen Sie eine Zeile: Datum und was recherchiert wurde. Die Seite nennt das jüngste Datum als Stand der Recherche.',
  },
  siteWithoutProgramme: {
    expected: fixed('mindestens eine Zeile in participations.csv'),
    advice:
      'Tragen Sie ein, in welchem Programm der Standort ist, mit Quelle. Ohne Programm erscheint er nicht.',
  },
  allocationWithoutProgramme: {
    expected: fixed('eine Zeile für Standort und Programm in participations.csv'),
    advice: 'Ergänzen Sie die Teilnahme am Programm oder berichtigen Sie das Programm des Betrags.',
  },
  duplicateRow: {
    expected: fixed('jede Angabe nur einmal'),
    advice:
      'Löschen Sie die doppelte Zeile. Nennen Quellen verschiedene Beträge, gehören sie in contradicting-amounts.csv.',
  },
  contradictionAlone: {
    expected: fixed('mindestens zwei verschiedene Beträge für Standort, Programm und Jahr'),
    advice: 'Ergänzen Sie den anderen Betrag mit seiner Quelle oder löschen Sie die Zeile.',
  },
  contradictionNotCounted: {
    expected: fixed('einen der Beträge in allocations.csv'),
    advice: 'Entscheiden Sie, welcher Betrag zählt, und tragen Sie ihn in allocations.csv ein.',
  },
  endBeforeIntake: {
    expected: ({ expected }) => `ein Jahr ${expected}`,
    advice: 'Prüfen Sie Anfangs- und Endjahr in der Quelle.',
  },
  yearInFuture: {
    expected: ({ expected }) => `ein Jahr ${expected}, wenn die Maßnahme fertig ist`,
    advice: 'Setzen Sie den Stand auf „geplant“ oder „im-bau“ oder berichtigen Sie das Jahr.',
  },
  unknownMunicipality: {
    expected: fixed('ein Gemeindeschlüssel aus Hessen'),
    advice:
      'Suchen Sie den Schlüssel in data/boundaries/hessen.topo.json oder bei einem anderen Standort derselben Kommune.',
  },
  formerMunicipality: {
    expected: values('den heutigen Schlüssel '),
    advice:
      'Tragen Sie den heutigen Schlüssel ein; data/boundaries/changes.csv sagt, was aus der Gemeinde geworden ist. Links mit dem alten gelten weiter.',
  },
  formerKeyInUse: {
    expected: fixed('einen Schlüssel, den keine Gemeinde von heute hat'),
    advice:
      'Ein früherer Schlüssel (ags) darf nicht zugleich der einer anderen Gemeinde sein: Links mit ihm wären nicht eindeutig. Berichtigen Sie die Zeile.',
  },
  boundariesOutdated: {
    expected: fixed('eine Gemeinde mit diesem Schlüssel in hessen.topo.json'),
    advice: 'Prüfen Sie to_ags, dann bauen Sie die Grenzen neu: npm run boundaries.',
  },
  municipalityNameDiffers: {
    expected: values(''),
    advice:
      'Name und Schlüssel (ags) gehören zusammen, in derselben Reihenfolge. Berichtigen Sie, was falsch ist.',
  },
  districtDiffers: {
    expected: values('den Kreis '),
    advice:
      'Berichtigen Sie districtAgs und districts; die Schlüssel stehen in data/boundaries/districts.csv.',
  },
  populationMissing: {
    expected: fixed('eine Zeile für jede Kommune in Hessen'),
    advice:
      'Ergänzen Sie die Zeilen. Bis dahin ist die Einwohnerzahl dieser Kommunen und ihrer Kreise nicht bekannt.',
  },
  populationDiffers: {
    expected: values('wie in der ersten Zeile '),
    advice:
      'Alle Zahlen brauchen denselben Stichtag und dieselbe Quelle, sonst lassen sie sich nicht zusammenzählen. Berichtigen Sie die Zeile oder erneuern Sie die ganze Tabelle.',
  },
  postcodeMissing: {
    expected: fixed('mindestens eine Postleitzahl für jede Kommune in Hessen'),
    advice:
      'Ergänzen Sie die Zeilen. Bis dahin findet die Suche diese Kommunen nur mit ihrem Namen.',
  },
  meaningUnknown: {
    expected: values(''),
    advice:
      'Passen Sie means an kind an: bei type, programme und status eine Kennung, bei area ein Schlüssel, bei word ein Wort, das in den Angaben vorkommt.',
  },
  meaningItself: {
    expected: fixed('ein anderes Wort'),
    advice:
      'Löschen Sie die Zeile: Mehrzahl, Beugung, Groß- und Kleinschreibung, Akzente und ß findet die Suche von selbst.',
  },
  easyTextLong: {
    expected: values('höchstens so viele Zeichen: '),
    advice: 'Lassen Sie weg, was nicht wichtig ist: sechs bis acht kurze Sätze genügen.',
  },
  easySentenceLong: {
    expected: values('ein Satz mit höchstens so vielen Wörtern: '),
    advice: 'Machen Sie zwei Sätze daraus, jeden mit einer einzigen Aussage.',
  },
  easyTextMissing: {
    expected: values(
      'ein Text in Leichter Sprache für die Standorte mit dem meisten Geld, so viele: ',
    ),
    advice:
      'Schreiben Sie ihn nach den Regeln in data/README.md; bis dahin steht dort der schwere Text.',
  },
  easyTextHard: {
    expected: fixed('ein Text ohne Klammern, Abkürzungen und Zeichen wie „ · €'),
    advice: 'Schreiben Sie Zeichen und Abkürzungen aus; lange Wörter trennt ein Bindestrich.',
  },
  outsideMunicipality: {
    expected: ({ expected }) => `ein Punkt in ${expected}`,
    advice:
      'Prüfen Sie, ob Länge und Breite vertauscht sind oder der Punkt zu einem gleichnamigen Ort gehört.',
  },
  pointOutsideArea: {
    expected: fixed('ein Punkt in der Grenze des Standorts oder nah bei ihr'),
    advice:
      'Prüfen Sie, ob die Grenze zu diesem Standort gehört. Gehört sie dazu, setzen Sie den Punkt des Standorts hinein.',
  },
  geometryInvalid: {
    expected: ({ expected }) => expected ?? 'eine Fläche mit geschlossenen Ringen',
    advice:
      'In sites.geojson hat jeder Standort einen Punkt; seine Grenze steht in site-areas.geojson oder entsteht aus den genannten Kommunen.',
  },

  'ground:licence': {
    expected: fixed('Herausgeber und Lizenz, mit Adresse der Lizenz'),
    advice:
      'Tragen Sie in data/ground/manifest.json ein, wessen Daten es sind und unter welcher Lizenz. Ohne Lizenz darf nichts gezeichnet werden: Löschen Sie sonst die Datei.',
  },
  'ground:ringOpen': {
    expected: fixed('ein geschlossener Ring: mindestens vier Punkte, der letzte wie der erste'),
    advice:
      'Öffnen Sie die Datei in QGIS und reparieren Sie die Geometrie, oder holen Sie die Datei neu.',
  },
  'ground:ringCrossing': {
    expected: fixed('ein Ring, der sich nicht selbst schneidet'),
    advice:
      'Reparieren Sie die Geometrie in QGIS an der genannten Stelle (Länge, Breite). Zeichnen Sie dabei nichts dazu.',
  },
  'ground:outside': {
    expected: fixed('Punkte in Hessen oder nah dabei: Länge 7 bis 11, Breite 49 bis 52'),
    advice: 'Prüfen Sie, ob Länge und Breite vertauscht sind; die Koordinaten sind Grad (WGS 84).',
  },
  'ground:outdated': {
    expected: ({ expected }) => `${expected ?? ''} Linien oder Flächen, wie in der Quelle`,
    advice: 'Rufen Sie npm run ground auf und checken Sie die gebaute Datei mit ein.',
  },
  'ground:quarter': {
    expected: ({ expected }) => `ein Name aus ${expected ?? ''}`,
    advice: 'Schreiben Sie den Stadtteil so, wie ihn die Datei nennt.',
  },
  'ground:area': {
    expected: ({ expected }) => `${expected ?? ''} ha, die Summe der Stadtteile`,
    advice: 'Übernehmen Sie die Fläche aus dem Feld areaHa der Datei, auf ganze Hektar gerundet.',
  },

  'intake:format': {
    expected: fixed(
      'eine Tabelle (CSV, XLSX, ODS), eine Karte (GeoJSON, GeoPackage) oder ein ZIP-Archiv davon',
    ),
    advice:
      'Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie in einem der genannten Formate.',
  },
  'intake:table': {
    expected: values('eine Kopfzeile mit den Spalten einer dieser Tabellen: '),
    advice:
      'Schreiben Sie über jede Spalte ihren Namen, wie data/README.md ihn nennt. Bis dahin wird keine Zeile gelesen.',
  },
  'intake:large': {
    expected: ({ expected }) =>
      expected === undefined
        ? 'eine Datei, die ohne Mühe gelesen werden kann'
        : `höchstens ${expected}`,
    advice:
      'Teilen Sie auf, was zu groß ist. Ist die Datei gar nicht so groß, ist sie beschädigt oder absichtlich so gebaut: Öffnen Sie sie nicht, fragen Sie nach ihrer Herkunft.',
  },
  'intake:entry': {
    expected: fixed('eine Tabelle oder Karte'),
    advice: 'Nichts, wenn sie nur beiliegt: Diese Datei im Archiv wird nicht gelesen.',
  },
  'intake:twice': {
    expected: fixed('jede Spalte nur einmal'),
    advice:
      'Gelesen wird die erste. Löschen Sie die andere oder geben Sie ihr den Namen, der zu ihr gehört.',
  },
  'intake:above': {
    expected: fixed('als Erstes die Kopfzeile'),
    advice:
      'Nichts, wenn hier nur ein Titel steht: Was über der Kopfzeile steht, wird nicht gelesen.',
  },
  'intake:formula': {
    expected: fixed('ein Wert, oder eine Formel, die schon berechnet ist'),
    advice:
      'Öffnen Sie die Tabelle, lassen Sie sie rechnen und speichern Sie sie neu. Bis dahin ist die Zelle leer.',
  },
  'intake:result': {
    expected: ({ expected }) => `ein Wert; gelesen ist das Ergebnis ${expected ?? ''}`,
    advice: 'Prüfen Sie das Ergebnis: In unsere Tabellen kommt der Wert, nicht die Formel.',
  },
  'intake:formulaText': {
    expected: fixed('ein Text; als solcher ist er gelesen, gerechnet wird nichts'),
    advice: 'Prüfen Sie, ob hier ein Wert stehen sollte.',
  },
  'intake:encoding': {
    expected: fixed('Text in der Kodierung UTF-8'),
    advice:
      'Prüfen Sie an einem Wort mit Umlaut, ob es richtig gelesen ist. Gespeichert wird als UTF-8.',
  },
  'intake:readAs': {
    expected: ({ expected }) =>
      expected === '' ? 'ein Wert; gelesen als: nicht bekannt' : `gelesen als ${expected ?? ''}`,
    advice: 'Prüfen Sie, ob es so gemeint ist; gespeichert wird, was gelesen ist.',
  },
  'intake:swapped': {
    expected: ({ expected }) => `Länge, dann Breite; gelesen als ${expected ?? ''}`,
    advice: 'Länge und Breite waren vertauscht. Prüfen Sie den Punkt auf der Karte.',
  },
  'intake:metres': {
    expected: ({ expected }) =>
      `Grad (WGS 84); umgerechnet aus Metern (ETRS89/UTM 32N): ${expected ?? ''}`,
    advice: 'Prüfen Sie den umgerechneten Punkt auf der Karte.',
  },

  'setting:file': {
    expected: fixed('eine lesbare JSON-Datei'),
    advice: 'Prüfen Sie Klammern, Kommas und Anführungszeichen, oder stellen Sie die Datei her.',
  },
  'setting:section': {
    expected: fixed('Felder in geschweiften Klammern'),
    advice: 'Schreiben Sie { "Feld": "Wert" }; docs/betriebsangaben.md zeigt ein Beispiel.',
  },
  'setting:known': {
    expected: fixed('ein Name, der gelesen wird'),
    advice: 'Prüfen Sie die Schreibweise in docs/betriebsangaben.md; das Feld wird nicht gelesen.',
  },
  'setting:streets': {
    expected: fixed(
      'als Grundkarte strassen, umriss oder angebot, dazu ein Dienst, wie docs/betriebsangaben.md sie beschreibt',
    ),
    advice:
      'Berichtigen Sie das Feld. Bis dahin zeigt die Karte nur Umrisse und bietet keine Straßen an.',
  },
  'setting:text': {
    expected: fixed('ein Text'),
    advice: `Setzen Sie den Text in Anführungszeichen. ${unused}`,
  },
  'setting:lines': {
    expected: fixed('eine Liste von Zeilen, wie ["Straße 1", "65183 Ort"]'),
    advice: `Schreiben Sie jede Zeile in Anführungszeichen, alle zusammen in eckige Klammern. ${unused}`,
  },
  'setting:email': {
    expected: fixed('eine E-Mail-Adresse'),
    advice: `Schreiben Sie nur die Adresse, ohne Namen. ${unused}`,
  },
  'setting:phone': {
    expected: fixed('eine Telefonnummer, wie "+49 611 000000"'),
    advice: `Schreiben Sie nur Ziffern, Leerzeichen, Klammern, Schräg- und Bindestriche. ${unused}`,
  },
  'setting:link': {
    expected: fixed('eine vollständige Adresse, die mit http:// oder https:// beginnt'),
    advice: `Kopieren Sie die Adresse aus der Adresszeile des Browsers. ${unused}`,
  },
  'setting:days': {
    expected: fixed('eine ganze Zahl von 0 bis 3650, ohne Anführungszeichen'),
    advice: `Schreiben Sie die Zahl der Tage; 0 heißt: keine Protokolle. ${unused}`,
  },
  'setting:date': {
    expected: fixed('ein Tag wie "2027-06-30"'),
    advice: `Schreiben Sie Jahr, Monat und Tag mit Bindestrichen. ${unused}`,
  },
  'setting:origins': {
    expected: fixed('eine Liste von Seiten wie ["https://www.musterort.example"]'),
    advice: `Schreiben Sie nur https:// und den Namen des Servers in Kleinbuchstaben, ohne Pfad und Schrägstrich am Ende. ${unused}`,
  },
  'setting:root': {
    expected: fixed('die Adresse der Karte wie "https://karte.musterort.example/"'),
    advice: `Öffnen Sie die Karte im Browser und kopieren Sie ihre Adresse: mit https://, ohne Fragezeichen und was ihm folgt. ${unused}`,
  },
  'setting:flag': {
    expected: fixed('true oder false, ohne Anführungszeichen'),
    advice: 'Schreiben Sie true oder false; bis dahin gilt true.',
  },
};

const kinds: Readonly<Record<string, string>> = {
  string: 'ein Text',
  number: 'eine Zahl',
  boolean: 'true oder false',
  Array: 'eine Liste',
  Object: 'ein Objekt',
};

/** What the schema expects, in German: a kind, a choice, a bound, or just the right format. */
function describeExpected(expected: string): string {
  const choices = [...expected.matchAll(/"([^"]+)"/g)].map(([, choice]) => choice);
  const bound = /^([<>]=?)(\d+)$/.exec(expected);
  if (choices.length > 0) return `eines von: ${choices.join(', ')}`;
  if (bound !== null) return `ein Wert ${bound[1]} ${bound[2]}`;
  return kinds[expected] ?? 'ein Wert in der richtigen Form';
}

/**
 * One problem as lines of text: where, what was found, what is expected, what to do, and what was
 * probably meant, where that can be computed.
 */
export function describeProblem(problem: Problem): readonly string[] {
  const { suggestion } = problem;
  const words = problemWords(problem);
  return [
    words.place,
    `  gefunden: ${words.found}`,
    `  erwartet: ${words.expected}`,
    `  zu tun:   ${words.advice}`,
    ...(suggestion === undefined ? [] : [`  gemeint?  ${suggestion}`]),
  ];
}

/** The same in its parts. */
export function problemWords(problem: Problem) {
  const { code, place, found, more } = problem;
  const text = texts[code];
  return {
    place: describePlace(place),
    found: `${found === '' ? '(leer)' : found}${more === undefined ? '' : moreRows(more)}`,
    expected: text.expected(problem),
    advice: text.advice,
  };
}

const moreRows = (more: number): string =>
  more === 1 ? ' (so auch in einer weiteren Zeile)' : ` (so auch in ${more} weiteren Zeilen)`;

/** "allocations.csv, Zeile 12, Feld amount_eur (kassel-wesertor)" */
function describePlace({ file, row, field, siteId }: Place): string {
  const counted = /json$|\.gpkg\b/.test(file) ? 'Eintrag' : 'Zeile';
  const parts = [
    file,
    row === undefined ? '' : `${counted} ${row}`,
    field === undefined ? '' : `Feld ${field}`,
  ];
  const place = parts.filter((part) => part !== '').join(', ');
  return siteId === undefined ? place : `${place} (${siteId})`;
}
