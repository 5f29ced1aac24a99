import type { NamedLayer } from '../../src/query/export/geoPackage/geoPackage';
import { dataWords as words } from '../../src/text/de/pages/data';
import { dataPackage } from './dataPackage';
import { geoJsonSchema } from './geoJsonSchema';
import { geoParquet } from './geoParquet';
import { ogcApi } from './ogcApi';
import { factsVersion, type OpenTable } from './openTables';

/** All sites for programs: as a GeoPackage, and the layers that it is made of. */
export interface Layers {
  readonly geoPackage: Uint8Array;
  readonly layers: readonly NamedLayer[];
}

interface OpenData extends Layers {
  readonly tables: readonly OpenTable[];
  /** When the facts were last researched. */
  readonly researched: string | null;
  /** Of the operator, where given. */
  readonly publisher: string | null;
  /** Address of the map with a slash at its end, where known. */
  readonly address: string | null;
  /** Content of a file that is published already, by its path below data/. */
  readonly published: (path: string) => Uint8Array;
}

/**
 * What other programs read: files for maps, an API made of files, and the descriptions of all.
 * @returns content by path from the root, and the files below data/ that are described
 */
export function openDataFiles(data: OpenData) {
  const { tables, layers, researched, publisher, address } = data;
  const made = new Map<string, string | Uint8Array>([
    ['data/quartierskarte-hessen.gpkg', data.geoPackage],
    ...layers.map(({ name, layer }) => [`data/${name}.parquet`, geoParquet(layer)] as const),
    ['data/sites.schema.json', json(geoJsonSchema())],
  ]);
  const read = (path: string): Uint8Array => {
    const content = made.get(`data/${path}`);
    return content instanceof Uint8Array ? content : data.published(path);
  };
  const version = factsVersion(tables, researched);
  const descriptor = dataPackage({
    ...{ tables, version, researched, read, publisher, homepage: address },
  });
  const { title, description } = words.whole;
  return {
    content: new Map([
      ...made,
      ['data/datapackage.json', json(descriptor)],
      ...ogcApi({ title, description, layers, address }),
    ]),
    described: new Set(descriptor.resources.map(({ path }) => path)),
  };
}

const json = (content: object): string => `${JSON.stringify(content, null, 1)}\n`;
