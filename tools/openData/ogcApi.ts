import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { ownLicence } from '../../src/model/dataFiles';
import type { Columns, RowOf } from '../../src/query/export/columns';
import { featureText } from '../../src/query/export/geoJson';
import { boundsOf, positionsOf } from '../../src/query/export/geoPackage/geometryBlob';
import type { NamedLayer } from '../../src/query/export/geoPackage/geoPackage';

interface Api {
  readonly title: string;
  readonly description: string;
  readonly layers: readonly NamedLayer[];
  /** Address of the map with a slash at its end; null where it is not known. */
  readonly address: string | null;
}

const root = 'ogc';
const types = {
  json: 'application/json',
  geojson: 'application/geo+json',
  api: 'application/vnd.oai.openapi+json;version=3.0',
  html: 'text/html',
} as const;

/**
 * The layers as an OGC API – Features, as files: `ogc/collections/sites/items/index.geojson` is
 * what a server sends for `ogc/collections/sites/items`. Files can not answer questions, so
 * parameters are without effect and each answer is the whole: the API does not claim to conform
 * to Features – Core, only to what a server of files can keep.
 *
 * Links name files, so that clients that follow them need nothing from the server; they are absolute
 * where the address of the map is known, since neither GDAL nor QGIS resolves others.
 * @returns content by path
 */
export function ogcApi({ title, description, layers, address }: Api): ReadonlyMap<string, string> {
  const link = (from: string, rel: string, to: string, type: keyof typeof types, name: string) => ({
    rel,
    // GDAL takes the address of items only where it has this type, and resolves no relative one:
    // without, it asks for the address of the standard.
    ...(address === null && type === 'geojson' ? {} : { type: types[type] }),
    title: name,
    href: address === null ? posix.relative(posix.dirname(from), to) : `${address}${to}`,
  });
  const [landing, conformance, api] = [file(), file('conformance'), file('api')];
  const collections = file('collections');
  const described = layers.map((layer) => collection(layer, link));
  const whole = { title, description };
  return new Map([
    [
      landing,
      text({
        ...whole,
        links: [
          link(landing, 'self', landing, 'json', title),
          // Nor could it use this one; it looks for the file itself.
          ...(address === null ? [] : [link(landing, 'service-desc', api, 'api', 'OpenAPI')]),
          link(landing, 'service-doc', 'daten/index.html', 'html', title),
          link(landing, 'conformance', conformance, 'json', 'Conformance'),
          link(landing, 'data', collections, 'json', 'Collections'),
        ],
      }),
    ],
    [conformance, text({ conformsTo })],
    [api, text(openApi(whole, address, layers))],
    [
      collections,
      text({
        links: [link(collections, 'self', collections, 'json', 'Collections')],
        collections: described.map((linkedFrom) => linkedFrom(collections)),
      }),
    ],
    ...layers.flatMap((layer, place) => [
      [
        file('collections', layer.name),
        text(described[place]?.(file('collections', layer.name)) ?? {}),
      ] as const,
      ...items(layer, link),
    ]),
  ]);
}

const file = (...path: readonly string[]): string => posix.join(root, ...path, 'index.json');
const itemsFile = (layer: string, ...id: readonly string[]): string =>
  posix.join(root, 'collections', layer, 'items', ...id, 'index.geojson');

const text = (content: object): string => JSON.stringify(content);

/** Neither Features – Core nor its GeoJSON: both demand that `limit` and `bbox` be obeyed. */
const conformsTo = [
  'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/landing-page',
  'http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/json',
  'http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections',
];

type Link = (
  from: string,
  rel: string,
  to: string,
  type: keyof typeof types,
  name: string,
) => object;

const collection = ({ name, title, description, layer }: NamedLayer, link: Link) => {
  const bounds = boundsOf(
    layer.features.flatMap(({ geometry }) => (geometry ? positionsOf(geometry) : [])),
  );
  return (from: string) => ({
    ...{ id: name, title, description, itemType: 'feature' },
    ...(bounds === null
      ? {}
      : {
          extent: {
            spatial: { bbox: [[bounds.minX, bounds.minY, bounds.maxX, bounds.maxY]], crs },
          },
        }),
    crs: [crs],
    links: [
      link(from, 'self', file('collections', name), 'json', title),
      link(from, 'items', itemsFile(name), 'geojson', title),
      { rel: 'license', type: types.html, title: ownLicence.title, href: ownLicence.url },
    ],
  });
};

const crs = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

/** All items of a layer, then each alone. Throws where two have the same id. */
function items(
  { name, title, layer }: NamedLayer,
  link: Link,
): readonly (readonly [string, string])[] {
  const path = itemsFile(name);
  const all = layer.features.map((feature) => {
    const id = idOf(name, feature.row);
    return { id, text: featureText(layer.columns, feature, id) };
  });
  if (new Set(all.map(({ id }) => id)).size < all.length)
    throw new Error(`${name}: two items have the same id`);
  const count = all.length;
  const head = text({
    type: 'FeatureCollection',
    ...{ numberMatched: count, numberReturned: count },
    links: [
      link(path, 'self', path, 'geojson', title),
      link(path, 'collection', file('collections', name), 'json', title),
    ],
  }).slice(0, -1);
  const alone = all.map(({ id, text: feature }) => {
    const own = itemsFile(name, id);
    const links = [
      link(own, 'self', own, 'geojson', id),
      link(own, 'collection', file('collections', name), 'json', title),
    ];
    return [own, `${feature.slice(0, -1)},"links":${JSON.stringify(links)}}`] as const;
  });
  return [[path, `${head},"features":[\n${all.map((one) => one.text).join(',\n')}\n]}`], ...alone];
}

/** What names a row of a layer that has no id of its own. */
const keys: Readonly<Record<string, readonly string[]>> = {
  measures: ['siteId', 'title', 'source'],
  amounts: ['siteId', 'programme', 'year'],
};

/** The id of a site; what belongs to one has a sum of its key behind it, so that it stays the same. */
function idOf(layer: string, row: RowOf<Columns>): string {
  const key = keys[layer];
  if (key === undefined) return String(row.id);
  const sum = createHash('sha256').update(key.map((column) => String(row[column])).join('\n'));
  return `${row.siteId}-${sum.digest('hex').slice(0, 8)}`;
}

/** What there is to ask for: paths without parameters. */
function openApi(
  { title, description }: { readonly title: string; readonly description: string },
  address: string | null,
  layers: readonly NamedLayer[],
) {
  const path = (summary: string, type: string) => ({
    get: {
      summary,
      responses: {
        200: { description: summary, content: { [type]: { schema: { type: 'object' } } } },
      },
    },
  });
  const id = { name: 'featureId', in: 'path', required: true, schema: { type: 'string' } };
  return {
    openapi: '3.0.3',
    info: {
      title,
      description,
      version: '1.0.0',
      license: { name: ownLicence.title, url: ownLicence.url },
    },
    servers: [{ url: address === null ? '..' : `${address}${root}` }],
    paths: {
      '/': path('Landing page', types.json),
      '/conformance': path('Conformance', types.json),
      '/collections': path('Collections', types.json),
      ...Object.fromEntries(
        layers.flatMap(({ name, title: of }) => [
          [`/collections/${name}`, path(of, types.json)],
          [`/collections/${name}/items`, path(of, types.geojson)],
          [
            `/collections/${name}/items/{featureId}`,
            { ...path(of, types.geojson), parameters: [id] },
          ],
        ]),
      ),
    },
  };
}
