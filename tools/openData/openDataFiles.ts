import type { OperatorDetails } from '../../src/model/operator/operatorFields';
import type { ChangeFeed } from '../../src/pages/changeFeeds';
import { boundsOf, positionsOf } from '../../src/query/export/geoPackage/geometryBlob';
import type { NamedLayer } from '../../src/query/export/geoPackage/geoPackage';
import { dataWords as words } from '../../src/text/de/pages/data';
import { dataPackage } from './dataPackage';
import { dcat } from './dcat';
import { feedFilesOf } from './feeds';
import { geoJsonSchema } from './geoJsonSchema';
import { geoParquet } from './geoParquet';
import { ogcApi } from './ogcApi';
import { factsVersion, type OpenTable } from './openTables';

/** What the pages and the open data are made of, in common. */
export interface Rendered {
  /** All sites for programs: as a GeoPackage, and the layers that it is made of. */
  readonly geoPackage: Uint8Array;
  readonly layers: readonly NamedLayer[];
  readonly feeds: readonly ChangeFeed[];
}

interface OpenData extends Rendered {
  readonly tables: readonly OpenTable[];
  /** Days of the first and the present release, as precisely as they are known. */
  readonly issued: string;
  readonly researched: string;
  readonly details: OperatorDetails;
  /** Address of the map with a slash at its end, where known. */
  readonly address: string | null;
  /** Content of a file that is published already, by its path below data/. */
  readonly published: (path: string) => Uint8Array;
}

/**
 * What other programs read: files for maps, an API made of files, feeds, and the descriptions of
 * all.
 * @returns content by path from the root, and the descriptor of the files below data/
 */
export function openDataFiles(data: OpenData) {
  const { tables, layers, issued, researched, details, address } = data;
  const made = new Map<string, string | Uint8Array>([
    ['data/quartierskarte-hessen.gpkg', data.geoPackage],
    ...layers.map(({ name, layer }) => [`data/${name}.parquet`, geoParquet(layer)] as const),
    ['data/sites.schema.json', json(geoJsonSchema())],
  ]);
  const read = (path: string): Uint8Array => {
    const content = made.get(`data/${path}`);
    return content instanceof Uint8Array ? content : data.published(path);
  };
  const descriptor = dataPackage({
    ...{ tables, version: factsVersion(tables, researched), researched, read },
    ...{ publisher: details['betreiber.name'] ?? null, homepage: address },
  });
  const places = layers.flatMap(({ layer }) =>
    layer.features.flatMap(({ geometry }) => geometry ?? []),
  );
  const bounds = boundsOf(places.flatMap(positionsOf));
  const bbox = bounds === null ? [] : [bounds.minX, bounds.minY, bounds.maxX, bounds.maxY];
  const catalogue = dcat({
    ...{ details, address, descriptor, tables, issued, modified: researched, bbox },
  });
  const { title, description } = words.whole;
  const content = new Map<string, string | Uint8Array>([
    ...made,
    ['data/datapackage.json', json(descriptor)],
    ['data/dcat.jsonld', json(catalogue)],
    ...ogcApi({ title, description, layers, address }),
    ...feedFilesOf(data.feeds, address),
  ]);
  return { content, descriptor };
}

const json = (content: object): string => `${JSON.stringify(content, null, 1)}\n`;
