import { type DataWords, named } from '../../dataWords';
import { deFormat as format } from '../format';

const siteId = named('Standort', 'Kennung des Standorts, wie in sites.csv');
const programme = named('Programm', 'Kennung des Förderprogramms, wie in programmes.json');
const programmeYear = named('Programmjahr', 'Jahr, für das bewilligt wurde');
const amountEur = named(
  'Betrag in Euro',
  'Ganze Euro. Leer oder fehlend heißt nicht bekannt, nie null',
);
const source = named('Quelle', 'Adresse der Seite, auf der die Angabe steht, wie in sources.csv');
const note = named('Bemerkung', 'Was zu der Angabe zu sagen ist, auf Deutsch');
const lon = named('Länge', 'Geografische Länge in Grad (WGS 84)');
const lat = named('Breite', 'Geografische Breite in Grad (WGS 84)');
const placeBasis = named('Was der Punkt ist', 'Zum Beispiel eine Haltestelle oder die Ortsmitte');
const placeSource = named('Herkunft des Punktes', 'Von wem der Punkt stammt');
const ags = named('Gemeindeschlüssel', 'Amtlicher Gemeindeschlüssel (AGS), acht Ziffern als Text');
const names = {
  id: named('Kennung', 'Steht in den Tabellen und in Links; ändert sich nie'),
  de: named('Name', 'Auf Deutsch'),
  short: named('Kurzer Name', 'Auf Deutsch, für Filter und Listen'),
  en: named('Englischer Name', 'Auf Englisch'),
};

/** German words on the open data. */
export const dataWords: DataWords = {
  whole: {
    title: 'Städtebauförderung in Hessen: Standorte, Mittel, Maßnahmen',
    description:
      'Fördergebiete der Städtebauförderung in Hessen mit Programmen, bewilligten Mitteln je Jahr, Maßnahmen und der Quelle jeder Angabe, zusammengestellt aus öffentlichen Seiten. Leer heißt nicht bekannt, nie null.',
    keywords: [
      'Städtebauförderung',
      'Hessen',
      'Sozialer Zusammenhalt',
      'Soziale Stadt',
      'Lebendige Zentren',
      'Wachstum und nachhaltige Erneuerung',
      'Stadtentwicklung',
      'Quartier',
      'Fördermittel',
    ],
  },
  tables: {
    'sites.csv': {
      ...named('Standorte', 'Eine Zeile je Fördergebiet: Name, Kommunen, Lage, Größe, Einwohner.'),
      fields: {
        id: named('Kennung', 'Kleine Buchstaben, Ziffern, Bindestriche; ändert sich nie'),
        name: named('Name', 'Wie die Quellen das Gebiet nennen'),
        nameDocumented: named(
          'Name belegt',
          'false, wenn die Quellen nur die Kommune nennen und der Name von uns ist',
        ),
        municipalities: named('Kommunen', 'Amtliche Namen'),
        ags: named('Gemeindeschlüssel', 'Amtliche Schlüssel der Kommunen in derselben Reihenfolge'),
        districts: named('Kreise', 'Landkreise und kreisfreie Städte'),
        districtAgs: named('Kreisschlüssel', 'Fünf Ziffern, in derselben Reihenfolge; Hanau acht'),
        extent: named(
          'Ausdehnung',
          'point: nur ein Punkt ist bekannt; municipalities: das Gebiet sind die Kommunen ganz',
        ),
        areaHa: named('Größe in Hektar', 'Des Gebiets, soweit eine Quelle sie nennt'),
        areaSource: named('Quelle der Größe', 'Adresse der Seite'),
        population: named('Einwohner', 'Des Gebiets, soweit eine Quelle sie nennt'),
        populationYear: named('Jahr der Einwohnerzahl', 'Soweit genannt'),
        populationSource: named('Quelle der Einwohnerzahl', 'Adresse der Seite'),
        precision: named(
          'Genauigkeit des Punktes',
          'site: ein Ort im Gebiet; neighbourhood: die Nachbarschaft; municipality: die Ortsmitte',
        ),
        placeBasis,
        placeSource,
        summary: named('Kurztext', 'Zwei Sätze über das Gebiet'),
        lon,
        lat,
      },
    },
    'participations.csv': {
      ...named('Teilnahmen', 'Eine Zeile je Standort und Programm, von der Aufnahme bis zum Ende.'),
      fields: {
        siteId,
        programme,
        nameAtIntake: named(
          'Damaliger Name',
          'Name des Programms bei der Aufnahme, wenn er anders war',
        ),
        intakeYear: named('Aufnahme', 'Erstes Jahr der Förderung'),
        endYear: named('Ende', 'Jahr, in dem die Förderung endete oder enden soll'),
        source,
        endSource: named('Quelle des Endes', 'Wenn es eine andere Seite ist'),
        note,
      },
    },
    'allocations.csv': {
      ...named(
        'Bewilligte Mittel',
        'Eine Zeile je Standort, Programm und Jahr: Mittel von Bund und Land zusammen. Nur diese Beträge werden summiert.',
      ),
      fields: { siteId, programme, year: programmeYear, amountEur, source, note },
    },
    'contradicting-amounts.csv': {
      ...named(
        'Sich widersprechende Beträge',
        'Was verschiedene Quellen für dasselbe Jahr nennen; der gezählte steht in allocations.csv.',
      ),
      fields: { siteId, programme, year: programmeYear, amountEur, source },
    },
    'partial-amounts.csv': {
      ...named(
        'Weitere genannte Beträge',
        'Beträge, die keine Bewilligung eines Jahres sind; sie werden nie mitgezählt.',
      ),
      fields: {
        siteId,
        programme,
        year: named('Jahr', 'Soweit die Quelle es nennt'),
        amountEur,
        whatItIs: named('Was der Betrag ist', 'Zum Beispiel nur der Bundesanteil'),
        source,
      },
    },
    'measures.csv': {
      ...named('Maßnahmen', 'Eine Zeile je Vorhaben in einem Standort.'),
      fields: {
        siteId,
        title: named('Titel', 'Wie das Vorhaben heißt'),
        type: named('Art', 'Kennung, wie in measure-types.json'),
        status: named('Stand', 'Laut Quelle: geplant, im-bau, fertig oder unbekannt'),
        year: named('Jahr', 'Der Fertigstellung oder des Beginns, wie die Bemerkung sagt'),
        costEur: named('Gesamtkosten in Euro', 'Genannte Gesamtkosten, nicht die Förderung'),
        address: named('Anschrift', 'Soweit bekannt'),
        lon,
        lat,
        placeBasis,
        placeSource,
        note,
        source,
      },
    },
    'links.csv': {
      ...named('Links', 'Seiten über einen Standort.'),
      fields: {
        siteId,
        label: named('Beschriftung', 'Wie der Link heißt'),
        url: named('Adresse', 'Vollständig'),
      },
    },
    'sources.csv': {
      ...named('Quellen', 'Jede Seite, auf der eine Angabe beruht.'),
      fields: {
        url: named('Adresse', 'Genau wie in den anderen Tabellen'),
        publisher: named('Herausgeber', 'Die Domain, wo kein Name bekannt ist'),
        kind: named(
          'Art',
          'land: Land oder Bund; kommune; presse; planung: Planungs- und Wohnungsunternehmen; politik; sonstige',
        ),
        title: named('Titel', 'Überschrift der Seite'),
        date: named('Datum', 'Erschienen oder zuletzt geändert, so genau, wie die Seite es nennt'),
      },
    },
    'coverage.csv': {
      ...named('Gesamtsummen', 'Was das Land für ein Programmjahr insgesamt angegeben hat.'),
      fields: {
        programme: named('Programm', 'Kennung des Programms oder alle'),
        year: named('Programmjahr', 'Jahr, für das die Summe gilt'),
        sitesTotal: named('Standorte', 'Zahl der geförderten Standorte'),
        municipalitiesTotal: named('Kommunen', 'Zahl der geförderten Kommunen'),
        totalEur: named('Summe in Euro', 'Ganze Euro'),
        totalIsRounded: named('Gerundet', 'ja, wenn die Quelle rundet, sonst nein'),
        source,
      },
    },
    'coverage-remarks.csv': {
      ...named(
        'Anmerkungen zu Programmjahren',
        'Was Seiten zu einem Programmjahr sagen, ohne dass es seine Gesamtsumme wäre.',
      ),
      fields: {
        programme,
        year: programmeYear,
        remark: named('Anmerkung', 'Ein Satz, auf Deutsch'),
        source,
      },
    },
    'population.csv': {
      ...named('Einwohner der Gemeinden', 'Jede Gemeinde in Hessen an einem Stichtag.'),
      fields: {
        ags,
        name: named('Gemeinde', 'Amtlicher Name'),
        inhabitants: named('Einwohner', '0 nur, wo niemand wohnt'),
        date: named('Stichtag', 'In allen Zeilen derselbe'),
        source,
      },
    },
    'postcodes.csv': {
      ...named('Postleitzahlen', 'Eine Zeile je Postleitzahl und Gemeinde, mit ungefährer Mitte.'),
      fields: {
        postcode: named('Postleitzahl', 'Fünf Ziffern als Text'),
        ags,
        name: named('Gemeinde', 'Amtlicher Name'),
        lon,
        lat,
      },
    },
    'editions.csv': {
      ...named('Ausgaben', 'Wann recherchiert wurde, und was.'),
      fields: {
        date: named('Datum', 'So genau, wie es bekannt ist'),
        what: named('Was', 'Ein Satz, auf Deutsch'),
      },
    },
    'aliases.csv': {
      ...named('Andere Namen', 'Namen, unter denen ein Standort auch gesucht wird.'),
      fields: { alias: named('Anderer Name', 'Oder eine frühere Kennung'), siteId },
    },
    'leichte-sprache.csv': {
      ...named('Texte in Leichter Sprache', 'Ein Text je Standort, soweit vorhanden.'),
      fields: {
        siteId,
        text: named('Text', 'Sechs bis acht kurze Sätze'),
        basedOn: named('Beruht auf', 'Welche Angaben der Text wiedergibt'),
        date: named('Datum', 'Wann der Text geschrieben wurde'),
      },
    },
    'synonyms.csv': {
      ...named('Andere Wörter', 'Wörter, mit denen Menschen suchen, und was sie meinen.'),
      fields: {
        word: named('Wort', 'Wie man es schreibt'),
        kind: named(
          'Was es meint',
          'type: Art; programme: Programm; status: Stand; area: Gebiet; word: anderes Wort; outside: Ort außerhalb von Hessen',
        ),
        means: named('Bedeutung', 'Kennung, Schlüssel, Wort oder Land, je nach Art'),
        explanation: named('Erklärung', 'Wo man sich über das Ergebnis wundern könnte'),
        source,
      },
    },
    'programmes.json': {
      ...named('Förderprogramme', 'Die geschlossene Liste der Programme mit ihren Namen.'),
      fields: {
        ...names,
        former: named('Frühere Namen', 'Bis 2019'),
        since: named('Seit', 'Erstes Programmjahr'),
        renamed: named('Umbenannt', 'Erstes Jahr des heutigen Namens'),
        pact: named('Investitionspakt', 'true, wenn einzelne Gebäude gefördert werden'),
      },
    },
    'measure-types.json': {
      ...named('Arten von Maßnahmen', 'Die geschlossene Liste der Arten mit ihren Namen.'),
      fields: names,
    },
  },
  files: {
    'sites.geojson': named(
      'Alle Standorte als GeoJSON',
      'Jeder Standort mit Teilnahmen, Mitteln, Maßnahmen, Links und Quellen; Fläche, wo sie bekannt ist, sonst Punkt. Dazu die Gebiete von Hessen und die Gesamtsummen.',
    ),
    'sites-index.json': named(
      'Kurzfassung der Standorte',
      'Was Liste und Filter der Karte brauchen, ohne Texte und Quellen, wie die Karte es lädt.',
    ),
    'sites-places.json': named(
      'Orte und Flächen',
      'Flächen der Standorte, Orte der Maßnahmen und Punkte der Gemeinden, wie die Karte sie lädt.',
    ),
    'coverage-notes.json': named(
      'Hinweise zu den Gesamtsummen',
      'Was Quellen zu den Summen eines Jahres sagen, wie die Karte es lädt.',
    ),
    'site-areas.geojson': named(
      'Grenzen von Standorten',
      'Grenzen, die Seiten für einzelne Standorte nennen, mit ihrer Quelle; leer, solange keine bekannt ist.',
    ),
    'quartierskarte-hessen.gpkg': named(
      'Alle Standorte als GeoPackage',
      'Vier Ebenen mit Typen: Standorte (Punkte), bekannte Gebiete (Flächen), Maßnahmen (Punkte), Bewilligungen.',
    ),
    'sites.parquet': named('Standorte als GeoParquet', 'Punkte, mit den Spalten der Ebene sites.'),
    'areas.parquet': named(
      'Gebiete als GeoParquet',
      'Flächen der Standorte, deren Gebiet bekannt ist.',
    ),
    'measures.parquet': named('Maßnahmen als GeoParquet', 'Punkte; leer, wo keiner bekannt ist.'),
    'amounts.parquet': named(
      'Bewilligungen als Parquet',
      'Beträge je Standort, Programm und Jahr, ohne Ort.',
    ),
    'leichte-sprache.json': named(
      'Texte in Leichter Sprache',
      'Nach Kennung, wie die Karte sie lädt.',
    ),
    'changes.json': named(
      'Änderungen je Standort',
      'Was jede Fassung an einem Standort geändert hat, wie die Karte es lädt.',
    ),
    'population.json': named('Einwohner der Gemeinden', 'Nach Schlüssel, wie die Karte sie lädt.'),
    'postcodes.json': named('Postleitzahlen', 'Gekürzt, wie die Karte sie lädt.'),
    'synonyms.json': named('Andere Wörter', 'Wie die Suche der Karte sie lädt.'),
    'stops.json': named('Haltestellen in Hessen', 'Gekürzt, wie die Karte sie lädt.'),
    'boundaries.json': named('Gemeinden in Hessen', 'Vereinfachte Grenzen als TopoJSON.'),
    'hessen.svg': named('Umriss von Hessen', 'Mit den Grenzen der Kreise.'),
  },
  ground: (path, what) => named(what, `Grund der Karte: ${path}`),
  page: {
    descriptions: {
      'data/datapackage.json': named(
        'Data Package',
        'Beschreibt alle Dateien: Spalten mit Typ und Regeln, Schlüssel, Größen, Prüfsummen, Lizenzen (datapackage.org, Version 2).',
      ),
      'data/sites.schema.json': named('JSON Schema', 'Beschreibt die Felder von sites.geojson.'),
      'data/dcat.jsonld': named(
        'DCAT-AP.de',
        'Eintrag für Datenportale wie GovData (Version 3.0).',
      ),
      'ogc/index.json': named(
        'OGC API – Features, als Dateien',
        'Dieselben Ebenen wie im GeoPackage. Dateien beantworten keine Fragen: Jede Antwort ist das Ganze, Parameter wie limit oder bbox bleiben ohne Wirkung.',
      ),
    },
    types: {
      string: 'Text',
      integer: 'ganze Zahl',
      number: 'Zahl',
      year: 'Jahr',
      date: 'Datum',
      boolean: 'true oder false',
      list: 'Liste, mit | getrennt',
      array: 'Liste',
    },
    required: 'nie leer',
    fieldsOf: (file) => `Spalten von ${file}`,
    byTown: 'Nach Kommunen',
    size: (bytes) =>
      bytes < 1e6
        ? `${format.count(Math.ceil(bytes / 1000))} kB`
        : `${format.decimal(bytes / 1e6)} MB`,
    citation: (version, address) =>
      `Quartierskarte Hessen: Städtebauförderung in Hessen. Fassung ${version}. ${address === null ? '' : `${address}. `}CC BY 4.0.`,
  },
};
