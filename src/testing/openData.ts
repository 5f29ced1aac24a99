import { inject } from 'vitest';
import { openDataFiles } from '../../tools/openData/openDataFiles';
import { type OpenTable, openTables } from '../../tools/openData/openTables';
import { renderLayers } from '../start/prerender';
import { fixtureGeoJson } from './fixtureFacts';
import { fixtureInputs, fixtureYear } from './fixtureInputs';

/** All that a build of facts/ publishes for programs. */
export function fixtureOpenData(address: string | null = null) {
  const tables = openTables(fixtureInputs.FACTS_DIR, fixtureYear);
  const population: unknown = JSON.parse(inject('fixturePopulation'));
  const layers = renderLayers(fixtureGeoJson(), population, fixtureYear);
  const files = openDataFiles({
    ...{ tables, ...layers, researched: '2026-11', publisher: null, address },
    published: (path) => new TextEncoder().encode(tableText(tables, path)),
  });
  return { tables, ...layers, ...files };
}

/** The text of a table, by its file name; '' where it is none. */
export const tableText = (tables: readonly OpenTable[], path: string): string =>
  tables.find(({ name }) => name === path)?.content ?? '';
