import { type DataWords, named } from '../../dataWords';
import { enFormat as format } from '../format';

const siteId = named('Site', 'Id of the site, as in sites.csv');
const programme = named('Programme', 'Id of the funding programme, as in programmes.json');
const programmeYear = named('Programme year', 'Year that the money was granted for');
const amountEur = named(
  'Amount in euro',
  'Whole euros. Empty or missing means not known, never zero',
);
const source = named('Source', 'Address of the page that states it, as in sources.csv');
const note = named('Note', 'What is to be said about it, in German');
const lon = named('Longitude', 'In degrees (WGS 84)');
const lat = named('Latitude', 'In degrees (WGS 84)');
const placeBasis = named(
  'What the point is',
  'Such as a stop or the centre of the town, in German',
);
const placeSource = named('Origin of the point', 'Who has published it');
const ags = named('Key of the municipality', 'Official key (AGS), eight digits as text');
const names = {
  id: named('Id', 'Stands in tables and links and never changes'),
  de: named('Name', 'In German'),
  short: named('Short name', 'In German, for filters and lists'),
  en: named('English name', 'In English'),
};

/** English words on the open data. */
export const dataWords: DataWords = {
  whole: {
    title: 'Urban development funding in Hessen: sites, money, measures',
    description:
      'Areas of urban development funding in Hessen (Germany) with programmes, money granted by year, measures and the source of each statement, compiled from public pages. Empty means not known, never zero.',
    keywords: [
      'urban development funding',
      'Hessen',
      'Social Cohesion',
      'Vibrant Centres',
      'Growth and Sustainable Renewal',
      'urban development',
      'neighbourhood',
      'grants',
    ],
  },
  tables: {
    'sites.csv': {
      ...named('Sites', 'One row a funded area: name, municipalities, place, size, inhabitants.'),
      fields: {
        id: named('Id', 'Small letters, digits, hyphens; never changes'),
        name: named('Name', 'As sources call the area'),
        nameDocumented: named(
          'Name is documented',
          'false where sources only name the municipality and the name is ours',
        ),
        municipalities: named('Municipalities', 'Official names'),
        ags: named('Keys of municipalities', 'Official keys in the same order'),
        districts: named('Districts', 'Districts and independent cities'),
        districtAgs: named('Keys of districts', 'Five digits, in the same order; Hanau eight'),
        extent: named(
          'Extent',
          'point: only a point is known; municipalities: the area is the whole municipalities',
        ),
        areaHa: named('Size in hectares', 'Of the area, where a source states it'),
        areaSource: named('Source of the size', 'Address of the page'),
        population: named('Inhabitants', 'Of the area, where a source states them'),
        populationYear: named('Year of the inhabitants', 'Where stated'),
        populationSource: named('Source of the inhabitants', 'Address of the page'),
        precision: named(
          'Precision of the point',
          'site: a place in the area; neighbourhood; municipality: the centre of the town',
        ),
        placeBasis,
        placeSource,
        summary: named('Summary', 'Two sentences on the area, in German'),
        lon,
        lat,
      },
    },
    'participations.csv': {
      ...named('Participations', 'One row a site and programme, from intake to end.'),
      fields: {
        siteId,
        programme,
        nameAtIntake: named(
          'Name at intake',
          'What the programme was called then, where different',
        ),
        intakeYear: named('Intake', 'First year of funding'),
        endYear: named('End', 'Year in which funding ended or is to end'),
        source,
        endSource: named('Source of the end', 'Where it is another page'),
        note,
      },
    },
    'allocations.csv': {
      ...named(
        'Money granted',
        'One row a site, programme and year: federation and state together. Only these amounts are summed.',
      ),
      fields: { siteId, programme, year: programmeYear, amountEur, source, note },
    },
    'contradicting-amounts.csv': {
      ...named(
        'Contradicting amounts',
        'What different sources state for the same year; the one that counts is in allocations.csv.',
      ),
      fields: { siteId, programme, year: programmeYear, amountEur, source },
    },
    'partial-amounts.csv': {
      ...named('Other amounts', 'Amounts that are no grant of one year; they are never summed.'),
      fields: {
        siteId,
        programme,
        year: named('Year', 'Where the source states it'),
        amountEur,
        whatItIs: named(
          'What the amount is',
          'Such as the share of the federation alone, in German',
        ),
        source,
      },
    },
    'measures.csv': {
      ...named('Measures', 'One row a project in a site.'),
      fields: {
        siteId,
        title: named('Title', 'What the project is called, in German'),
        type: named('Type', 'Id, as in measure-types.json'),
        status: named(
          'Status',
          'As of the source: geplant (planned), im-bau (under construction), fertig (finished), unbekannt (unknown)',
        ),
        year: named('Year', 'Of completion or beginning, as the note says'),
        costEur: named('Total cost in euro', 'Total cost as stated, not the funding'),
        address: named('Address', 'Where known'),
        lon,
        lat,
        placeBasis,
        placeSource,
        note,
        source,
      },
    },
    'links.csv': {
      ...named('Links', 'Pages about a site.'),
      fields: {
        siteId,
        label: named('Label', 'What the link is called'),
        url: named('Address', 'In full'),
      },
    },
    'sources.csv': {
      ...named('Sources', 'Each page that a statement rests on.'),
      fields: {
        url: named('Address', 'Exactly as in the other tables'),
        publisher: named('Publisher', 'The domain where no name is known'),
        kind: named(
          'Kind',
          'land: state or federation; kommune: municipality; presse: press; planung: planners and housing companies; politik: politics; sonstige: others',
        ),
        title: named('Title', 'Headline of the page'),
        date: named('Date', 'Published or last changed, as precisely as the page says'),
      },
    },
    'coverage.csv': {
      ...named('Totals', 'What the state says it has granted in a programme year in all.'),
      fields: {
        programme: named('Programme', 'Id of the programme, or alle: all of them'),
        year: named('Programme year', 'Year of the total'),
        sitesTotal: named('Sites', 'Number of funded sites'),
        municipalitiesTotal: named('Municipalities', 'Number of funded municipalities'),
        totalEur: named('Total in euro', 'Whole euros'),
        totalIsRounded: named('Rounded', 'ja where the source rounds, else nein'),
        source,
      },
    },
    'coverage-remarks.csv': {
      ...named('Remarks on programme years', 'What pages say about a year that is no total of it.'),
      fields: {
        programme,
        year: programmeYear,
        remark: named('Remark', 'A sentence, in German'),
        source,
      },
    },
    'population.csv': {
      ...named('Inhabitants of municipalities', 'Each municipality of Hessen on one day.'),
      fields: {
        ags,
        name: named('Municipality', 'Official name'),
        inhabitants: named('Inhabitants', '0 only where nobody lives'),
        date: named('Day', 'The same in all rows'),
        source,
      },
    },
    'postcodes.csv': {
      ...named('Postcodes', 'One row a postcode and municipality, with an approximate centre.'),
      fields: {
        postcode: named('Postcode', 'Five digits as text'),
        ags,
        name: named('Municipality', 'Official name'),
        lon,
        lat,
      },
    },
    'editions.csv': {
      ...named('Editions', 'When research was done, and what.'),
      fields: {
        date: named('Date', 'As precisely as it is known'),
        what: named('What', 'A sentence, in German'),
      },
    },
    'aliases.csv': {
      ...named('Other names', 'Names by which people look for a site, too.'),
      fields: { alias: named('Other name', 'Or a former id'), siteId },
    },
    'leichte-sprache.csv': {
      ...named('Texts in easy German', 'One text a site, where there is one.'),
      fields: {
        siteId,
        text: named('Text', 'Six to eight short sentences in Leichte Sprache'),
        basedOn: named('Based on', 'Which statements the text retells'),
        date: named('Date', 'When the text was written'),
      },
    },
    'synonyms.csv': {
      ...named('Other words', 'Words that people search with, and what they mean.'),
      fields: {
        word: named('Word', 'As it is written'),
        kind: named(
          'What it means',
          'type, programme, status, area, word: another word, outside: a place that is not in Hessen',
        ),
        means: named('Meaning', 'Id, key, word or country, depending on the kind'),
        explanation: named('Explanation', 'Where the result may surprise, in German'),
        source,
      },
    },
    'programmes.json': {
      ...named('Funding programmes', 'The closed list of programmes with their names.'),
      fields: {
        ...names,
        former: named('Former names', 'Until 2019'),
        since: named('Since', 'First programme year'),
        renamed: named('Renamed', 'First year of today’s name'),
        pact: named('Investment pact', 'true where single buildings are funded'),
      },
    },
    'measure-types.json': {
      ...named('Types of measures', 'The closed list of types with their names.'),
      fields: names,
    },
  },
  files: {
    'sites.geojson': named(
      'All sites as GeoJSON',
      'Each site with participations, money, measures, links and sources; its area where known, else a point. Beside them the areas of Hessen and the totals.',
    ),
    'sites-index.json': named(
      'Sites in short',
      'What list and filters of the map need, without texts and sources, as the map loads it.',
    ),
    'sites-places.json': named(
      'Places and areas',
      'Areas of the sites, places of measures and points of municipalities, as the map loads them.',
    ),
    'coverage-notes.json': named(
      'Notes on the totals',
      'What sources say of the totals of a year, as the map loads it.',
    ),
    'site-areas.geojson': named(
      'Boundaries of sites',
      'Boundaries that pages state for single sites, with their source; empty as long as none is known.',
    ),
    'quartierskarte-hessen.gpkg': named(
      'All sites as a GeoPackage',
      'Four typed layers: sites (points), known areas, measures (points), grants; contents in German.',
    ),
    'sites.parquet': named('Sites as GeoParquet', 'Points, with the columns of the layer sites.'),
    'areas.parquet': named('Areas as GeoParquet', 'Areas of the sites whose area is known.'),
    'measures.parquet': named('Measures as GeoParquet', 'Points; empty where none is known.'),
    'amounts.parquet': named(
      'Grants as Parquet',
      'Amounts by site, programme and year, without a place.',
    ),
    'leichte-sprache.json': named('Texts in easy German', 'By id, as the map loads them.'),
    'changes.json': named(
      'Changes by site',
      'What each edition has changed about a site, as the map loads it.',
    ),
    'population.json': named('Inhabitants of municipalities', 'By key, as the map loads them.'),
    'postcodes.json': named('Postcodes', 'Packed, as the map loads them.'),
    'synonyms.json': named('Other words', 'As the search of the map loads them.'),
    'stops.json': named('Public transport stops in Hessen', 'Packed, as the map loads them.'),
    'boundaries.json': named('Municipalities of Hessen', 'Simplified borders as TopoJSON.'),
    'hessen.svg': named('Outline of Hessen', 'With the borders of its districts.'),
  },
  ground: (path) =>
    named(`Ground of the map: ${path}`, 'Context of the map, as TopoJSON or picture.'),
  page: {
    descriptions: {
      'data/datapackage.json': named(
        'Data Package',
        'Describes all files: columns with types and rules, keys, sizes, checksums, licences (datapackage.org, version 2).',
      ),
      'data/sites.schema.json': named('JSON Schema', 'Describes the fields of sites.geojson.'),
      'data/dcat.jsonld': named(
        'DCAT-AP.de',
        'Entry for data portals such as GovData (version 3.0).',
      ),
      'ogc/index.json': named(
        'OGC API – Features, as files',
        'The same layers as in the GeoPackage. Files answer no questions: each answer is the whole, parameters such as limit or bbox are without effect.',
      ),
    },
    types: {
      string: 'text',
      integer: 'whole number',
      number: 'number',
      year: 'year',
      date: 'date',
      boolean: 'true or false',
      list: 'list, separated by |',
      array: 'list',
    },
    required: 'never empty',
    fieldsOf: (file) => `Columns of ${file}`,
    byTown: 'By municipality',
    size: (bytes) =>
      bytes < 1e6
        ? `${format.count(Math.ceil(bytes / 1000))} kB`
        : `${format.decimal(bytes / 1e6)} MB`,
    citation: (version, address) =>
      `Quartierskarte Hessen: Urban development funding in Hessen. Version ${version}. ${address === null ? '' : `${address}. `}CC BY 4.0.`,
  },
};
