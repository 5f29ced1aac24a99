import { dataFile, ownLicence, plainFiles } from '../../src/model/dataFiles';
import type { OperatorDetails } from '../../src/model/operator/operatorFields';
import type { Named } from '../../src/text/dataWords';
import { dataWords as de } from '../../src/text/de/pages/data';
import { dataWords as en } from '../../src/text/en/pages/data';
import type { DataDescriptor } from './dataPackage';
import type { OpenTable } from './openTables';

interface Catalogue {
  readonly details: OperatorDetails;
  /** Address of the map with a slash at its end; null where it is not known. */
  readonly address: string | null;
  /** Descriptor of the files: sizes, sums, names. */
  readonly descriptor: DataDescriptor;
  readonly tables: readonly OpenTable[];
  /** Days of the first and of the present release, as precisely as they are known. */
  readonly issued: string | null;
  readonly modified: string | null;
  /** West, south, east, north of all sites. */
  readonly bbox: readonly number[];
}

/** What a harvester needs of the operator, by the names in betrieb.json. */
const asked = ['website.adresse', 'betreiber.name', 'betreiber.email'] as const;

/** Which of these the operator has not filled in. */
export const missingForCatalogue = (details: OperatorDetails): readonly string[] =>
  asked.filter((field) => details[field] == null);

const eu = (list: string, name: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${list}/${name}`,
});
const iri = (id: string) => ({ '@id': id });
const both = (german: string, english: string) => [
  { '@value': german, '@language': 'de' },
  { '@value': english, '@language': 'en' },
];
const titled = (german: Named, english: Named) => ({
  'dcterms:title': both(german.title, english.title),
  'dcterms:description': both(german.description, english.description),
});

/** A date as precisely as it is known. */
function dated(date: string) {
  const types = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' } as const;
  const type = types[date.length as keyof typeof types] ?? 'xsd:date';
  return { '@type': type, '@value': date };
}

const available = { 'dcatap:availability': eu('planned-availability', 'AVAILABLE') };
const hessen = iri('http://dcat-ap.de/def/politicalGeocoding/stateKey/06');

/**
 * The open data for catalogues such as GovData: DCAT-AP.de 3.0 as JSON-LD. One dataset, whose
 * distributions are the files of our own compilation, and the service that serves it; what others
 * have published and the map only needs, too, is theirs to register. Without the address of the map
 * its own addresses are relative to the file.
 */
export function dcat(about: Catalogue): object {
  const { details, address, descriptor, issued, modified } = about;
  const at = (path: string) => iri(address === null ? `../${path}` : `${address}${path}`);
  const self = (part: string) => at(`data/dcat.jsonld#${part}`);
  const [publisher, service] = [self('herausgeber'), self('dienst')];
  const dates = {
    ...(issued === null ? {} : { 'dcterms:issued': dated(issued) }),
    ...(modified === null ? {} : { 'dcterms:modified': dated(modified) }),
  };
  const language = [eu('language', 'DEU'), eu('language', 'ENG')];
  const place = [hessen, iri('http://sws.geonames.org/2905330/')];
  const licence = { 'dcterms:license': iri(ownLicence.dcat) };
  return {
    '@context': context,
    '@graph': [
      {
        '@id': self('katalog')['@id'],
        '@type': 'dcat:Catalog',
        ...titled(de.whole, en.whole),
        'dcterms:publisher': publisher,
        ...dates,
        'dcterms:language': language,
        'foaf:homepage': at(''),
        ...licence,
        'dcat:themeTaxonomy': iri('http://publications.europa.eu/resource/authority/data-theme'),
        ...available,
        'dcterms:spatial': place,
        'dcat:dataset': self('datensatz'),
        'dcat:service': service,
      },
      agent(publisher['@id'], details['betreiber.name'] ?? null),
      {
        '@id': self('datensatz')['@id'],
        '@type': 'dcat:Dataset',
        ...titled(de.whole, en.whole),
        'dcterms:publisher': publisher,
        'dcterms:identifier': descriptor.name,
        'dcat:version': descriptor.version,
        ...dates,
        'dcat:keyword': [
          ...de.whole.keywords.map((word) => ({ '@value': word, '@language': 'de' })),
          ...en.whole.keywords.map((word) => ({ '@value': word, '@language': 'en' })),
        ],
        'dcat:theme': [eu('data-theme', 'REGI'), eu('data-theme', 'GOVE')],
        'dcatde:politicalGeocodingLevelURI': iri(
          'http://dcat-ap.de/def/politicalGeocoding/Level/state',
        ),
        'dcatde:politicalGeocodingURI': hessen,
        'dcterms:spatial': [...place, location(about.bbox)],
        'dcterms:temporal': period(about.tables, modified),
        'dcat:contactPoint': contact(details, at('impressum/')),
        ...contributorOf(details),
        ...available,
        'dcterms:language': language,
        'dcterms:accessRights': eu('access-right', 'PUBLIC'),
        'dcterms:accrualPeriodicity': eu('frequency', 'IRREG'),
        'dcat:landingPage': at('daten/'),
        'foaf:page': at('daten/'),
        'dcat:distribution': [
          ...distributed.map((path) => distribution(path, about, at, dates)),
          {
            '@id': self('distribution-ogc')['@id'],
            '@type': 'dcat:Distribution',
            'dcterms:title': serviceTitle,
            'dcat:accessURL': at('ogc/index.json'),
            'dcat:accessService': service,
            ...licence,
            'dcatde:licenseAttributionByText': ownLicence.attribution,
            'dcterms:format': eu('file-type', 'GEOJSON'),
            'adms:status': completed,
            ...available,
            ...dates,
          },
        ],
      },
      {
        '@id': service['@id'],
        '@type': 'dcat:DataService',
        'dcterms:title': serviceTitle,
        'dcterms:publisher': publisher,
        'dcat:endpointURL': at('ogc'),
        'dcat:endpointDescription': at('ogc/api/index.json'),
        'dcat:servesDataset': self('datensatz'),
        ...licence,
        'dcterms:accessRights': eu('access-right', 'PUBLIC'),
        ...available,
      },
    ],
  };
}

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcatde: 'http://dcat-ap.de/def/dcatde/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const serviceTitle = both(
  de.page.descriptions['ogc/index.json'].title,
  en.page.descriptions['ogc/index.json'].title,
);
const completed = iri('http://purl.org/adms/status/Completed');

/** The files that hold what we have compiled, not what the map loads or what others have published. */
const distributed: readonly string[] = [
  ...plainFiles.filter((path) => /\.(geojson|gpkg|parquet)$/.test(path)),
  'sites.csv',
  'participations.csv',
  'allocations.csv',
  'contradicting-amounts.csv',
  'partial-amounts.csv',
  'measures.csv',
  'links.csv',
  'sources.csv',
  'coverage.csv',
  'coverage-remarks.csv',
];

/** Without a name the catalogue is not complete; the build says so. */
const agent = (id: string, name: string | null) => ({
  '@id': id,
  '@type': 'foaf:Agent',
  'foaf:name': name ?? 'Quartierskarte Hessen',
});

function contact(details: OperatorDetails, imprint: { readonly '@id': string }) {
  const email = details['betreiber.email'];
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': details['betreiber.name'] ?? 'Quartierskarte Hessen',
    ...(email == null ? { 'vcard:hasURL': imprint } : { 'vcard:hasEmail': iri(`mailto:${email}`) }),
  };
}

/** Given to the operator by GovData; nobody else can name it. */
function contributorOf(details: OperatorDetails) {
  const id = details['offene-daten.datenbereitsteller'];
  return id == null ? {} : { 'dcatde:contributorID': iri(id) };
}

function location([west = 0, south = 0, east = 0, north = 0]: readonly number[]) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    '@type': 'dcterms:Location',
    'dcat:bbox': {
      '@type': 'http://www.opengis.net/ont/geosparql#wktLiteral',
      '@value': `POLYGON((${corners.map((corner) => corner.join(' ')).join(',')}))`,
    },
  };
}

/** From the first year of money or intake to the day of research. */
function period(tables: readonly OpenTable[], until: string | null) {
  const years = tables
    .filter(({ name }) => name === 'allocations.csv' || name === 'participations.csv')
    .flatMap(({ content }) => content.split('\n').slice(1))
    .flatMap((line) => line.split(',').slice(0, 5))
    .filter((cell) => /^(19|20)\d\d$/.test(cell))
    .map(Number);
  return {
    '@type': 'dcterms:PeriodOfTime',
    'dcat:startDate': dated(String(Math.min(...years))),
    ...(until === null ? {} : { 'dcat:endDate': dated(until) }),
  };
}

function distribution(
  path: string,
  { descriptor }: Catalogue,
  at: (path: string) => { readonly '@id': string },
  dates: object,
) {
  const resource = descriptor.resources.find((candidate) => candidate.path === path);
  if (resource === undefined) throw new Error(`${path} is described nowhere`);
  const file = dataFile(path as Parameters<typeof dataFile>[0]);
  const others = file.licences.slice(1).map(({ attribution, title }) => `${attribution}: ${title}`);
  return {
    '@id': at(`data/dcat.jsonld#${resource.name}`)['@id'],
    '@type': 'dcat:Distribution',
    'dcterms:title': both(resource.title, resource['title@en']),
    'dcterms:description': both(resource.description, resource['description@en']),
    'dcat:accessURL': at(`data/${path}`),
    'dcat:downloadURL': at(`data/${path}`),
    'dcterms:license': iri(ownLicence.dcat),
    'dcatde:licenseAttributionByText': file.licences
      .map(({ attribution }) => attribution)
      .join('; '),
    ...(others.length === 0
      ? {}
      : {
          'dcterms:rights': { '@type': 'dcterms:RightsStatement', 'rdfs:label': others.join('; ') },
        }),
    'dcterms:format': eu('file-type', file.dcatFormat),
    'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${file.mediatype}`),
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(resource.bytes) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': iri('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': resource.hash.split(':')[1] },
    },
    'adms:status': completed,
    ...available,
    ...dates,
  };
}
