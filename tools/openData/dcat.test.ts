import { describe, expect, it } from 'vitest';
import { readOperatorDetails } from '../../src/model/operator/readOperatorDetails';
import { filledOperator } from '../../src/testing/filledOperator';
import { fixtureOpenData } from '../../src/testing/openData';
import { missingForCatalogue } from './dcat';

/**
 * What DCAT-AP.de 3.0 demands and recommends (its specification, chapter "Übersicht"), and the lists
 * that values must come from; its SHACL shapes can not be had without a network.
 */
type Node = Readonly<Record<string, unknown>>;

const mandatory: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': ['dcterms:title', 'dcterms:description', 'dcterms:publisher'],
  'dcat:Dataset': ['dcterms:title', 'dcterms:description', 'dcterms:publisher'],
  'dcat:DataService': ['dcat:endpointURL', 'dcterms:title', 'dcterms:publisher'],
  'dcat:Distribution': ['dcat:accessURL', 'dcterms:license'],
  'foaf:Agent': ['foaf:name'],
  'spdx:Checksum': ['spdx:algorithm', 'spdx:checksumValue'],
};
const recommended: Readonly<Record<string, readonly string[]>> = {
  'dcat:Catalog': [
    ...['dcterms:issued', 'dcterms:modified', 'dcterms:language', 'foaf:homepage'],
    ...['dcterms:license', 'dcat:themeTaxonomy', 'dcatap:availability', 'dcterms:spatial'],
    'dcat:dataset',
  ],
  'dcat:Dataset': [
    ...['dcat:keyword', 'dcatde:politicalGeocodingLevelURI', 'dcatde:politicalGeocodingURI'],
    ...['dcat:theme', 'dcat:contactPoint', 'dcatap:availability', 'dcterms:spatial'],
    ...['dcterms:temporal', 'dcat:distribution'],
  ],
  'dcat:DataService': ['dcat:endpointDescription', 'dcatap:availability', 'dcat:servesDataset'],
  'dcat:Distribution': [
    ...['dcterms:title', 'dcterms:modified', 'dcterms:format', 'dcatap:availability'],
  ],
  'dcterms:PeriodOfTime': ['dcat:startDate', 'dcat:endDate'],
  'dcterms:Location': ['dcat:bbox'],
};
const eu = 'http://publications.europa.eu/resource/authority/';
/** Beginnings of the addresses that a property may have. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'dcterms:license': ['http://dcat-ap.de/def/licenses/'],
  'dcatde:contributorID': ['http://dcat-ap.de/def/contributors/'],
  'dcatde:politicalGeocodingLevelURI': ['http://dcat-ap.de/def/politicalGeocoding/Level/'],
  'dcatde:politicalGeocodingURI': ['http://dcat-ap.de/def/politicalGeocoding/stateKey/06'],
  'dcat:theme': [`${eu}data-theme/`],
  'dcat:themeTaxonomy': [`${eu}data-theme`],
  'dcatap:availability': [`${eu}planned-availability/`],
  'dcterms:language': [`${eu}language/`],
  'dcterms:format': [`${eu}file-type/`],
  'dcterms:accrualPeriodicity': [`${eu}frequency/`],
  'dcterms:accessRights': [`${eu}access-right/`],
  'dcat:mediaType': ['https://www.iana.org/assignments/media-types/'],
  'spdx:algorithm': ['http://spdx.org/rdf/terms#checksumAlgorithm_'],
  'adms:status': ['http://purl.org/adms/status/'],
};
/** Of these there may be one at most. */
const single = [
  ...['dcterms:license', 'dcterms:publisher', 'dcatap:availability', 'dcterms:issued'],
  ...['dcterms:modified', 'dcterms:format', 'dcat:mediaType', 'dcat:byteSize', 'dcat:version'],
];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** All nodes that have a type, at any depth. */
function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isNode(value)) return [];
  const below = Object.values(value).flatMap(nodesOf);
  return '@type' in value && !('@value' in value) ? [value, ...below] : below;
}

const address = 'https://karte.musterort.example/';
const catalogue = async (operator: unknown = filledOperator, at: string | null = address) => {
  const { content, descriptor } = await fixtureOpenData({ operator, address: at });
  return { json: JSON.parse(String(content.get('data/dcat.jsonld'))), descriptor, content };
};

describe('the catalogue for data portals', () => {
  it('has every mandatory and every recommended property', async () => {
    const { json } = await catalogue();
    const nodes = nodesOf(json['@graph']);
    for (const type of ['dcat:Catalog', 'dcat:Dataset', 'dcat:DataService', 'foaf:Agent'])
      expect(nodes.filter((node) => node['@type'] === type)).toHaveLength(1);
    const lacking = nodes.flatMap((node) =>
      [mandatory, recommended].flatMap((rules) =>
        (rules[String(node['@type'])] ?? []).filter((property) => node[property] === undefined),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('takes values from the lists that they must come from, one where there may be one', async () => {
    const { json } = await catalogue();
    for (const node of nodesOf(json['@graph'])) {
      for (const [property, beginnings] of Object.entries(lists))
        for (const value of property in node ? valuesOf(node[property]) : []) {
          const id = isNode(value) ? String(value['@id']) : '';
          expect(
            beginnings.some((beginning) => id.startsWith(beginning)),
            id,
          ).toBe(true);
        }
      for (const property of single) expect(valuesOf(node[property])).toHaveLength(1);
    }
  });

  it('uses no word without its vocabulary', async () => {
    const { json } = await catalogue();
    const prefixes = Object.keys(json['@context']);
    for (const node of nodesOf(json['@graph']))
      for (const name of Object.keys(node).filter((key) => !key.startsWith('@')))
        expect(prefixes).toContain(name.split(':')[0]);
  });

  it('points at what there is: each reference to a node, each address to a file with its size and sum', async () => {
    const { json, descriptor, content } = await catalogue();
    const text = JSON.stringify(json);
    const own = [...text.matchAll(/"@id":"(https:\/\/karte\.musterort\.example\/[^"]*)"/g)].map(
      ([, id = '']) => id.slice(address.length),
    );
    const ids = new Set(
      nodesOf(json['@graph']).map((node) => String(node['@id']).slice(address.length)),
    );
    const paths = descriptor.resources.map(({ path }) => `data/${path}`);
    for (const id of own)
      expect(
        ids.has(id) || paths.includes(id) || content.has(id) || ['', 'daten/', 'ogc'].includes(id),
        id,
      ).toBe(true);
    const geoJson = nodesOf(json['@graph']).find((node) =>
      JSON.stringify(node['dcat:downloadURL'] ?? '').includes('sites.geojson'),
    );
    const described = descriptor.resources.find(({ path }) => path === 'sites.geojson');
    expect(geoJson?.['dcat:byteSize']).toMatchObject({ '@value': String(described?.bytes) });
  });

  it('names the operator, and the contributor only where GovData has named one', async () => {
    const text = JSON.stringify((await catalogue()).json);
    expect(text.includes('mailto:')).toBe(true);
    expect(text.includes('http://dcat-ap.de/def/contributors/musterort')).toBe(true);
    const without = JSON.stringify((await catalogue({})).json);
    expect(without.includes('contributorID')).toBe(false);
  });

  it('is whole without the operator, too, and the build says what is missing', async () => {
    const { json } = await catalogue({}, null);
    const text = JSON.stringify(json);
    expect(/:null|undefined/.test(text)).toBe(false);
    expect(missingForCatalogue(readOperatorDetails({}).details)).toContain('betreiber.name');
  });
});
