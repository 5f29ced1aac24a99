import { layerGeoJson } from '../../query/export/geoJson';
import { geoPackage, type NamedLayer } from '../../query/export/geoPackage/geoPackage';
import { exportLayers, type LayerId, layerIds } from '../../query/export/layers';
import { noteOf, plainWords, type Shown, wordsOf } from './shown';

const layersOf = (shown: Shown) =>
  exportLayers(shown.sites, shown.query, shown.population, plainWords(shown));

/** One layer of what is shown as GeoJSON. @param name what programs call it */
export function geoJsonFile(id: 'sites' | 'areas', shown: Shown, name: string) {
  const layer = layersOf(shown)[id];
  const metadata = noteOf(shown);
  const description = wordsOf(shown).note(metadata);
  const content = layerGeoJson(layer, { name, description, metadata });
  return { content, entries: layer.features.length };
}

/** All layers of what is shown as a GeoPackage. */
export const geoPackageFile = (shown: Shown) => ({
  content: geoPackageOf(shown),
  entries: shown.sites.length,
});

/** All layers; of a published file the same bytes with each build. */
export const geoPackageOf = (shown: Shown): Uint8Array<ArrayBuffer> =>
  geoPackage(namedLayers(shown), changedOf(shown));

/** All layers of what is shown, with their names for programs and people. */
export function namedLayers(shown: Shown): readonly NamedLayer[] {
  const { columns, layers: titles, note } = wordsOf(shown);
  const layers = layersOf(shown);
  const headers = {
    sites: columns.sites,
    areas: columns.sites,
    measures: columns.measures,
    amounts: columns.amounts,
  } satisfies Readonly<Record<LayerId, unknown>>;
  const description = note(noteOf(shown));
  return layerIds.map((id) => ({
    ...{ name: id, layer: layers[id], title: titles[id], headers: headers[id] },
    description,
  }));
}

/** When it was saved; of a published file the day of research, so that each build makes the same. */
function changedOf({ now, researched }: Shown): string {
  const time = now ?? new Date(researched ?? 0);
  return time.toISOString();
}
