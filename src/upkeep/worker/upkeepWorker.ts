import { expose, proxy } from 'comlink';
import sqliteUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import changes from '../../../data/boundaries/changes.csv?raw';
import { fetchSqliteFrom } from '../../intake/open/sqlite';
import { fetchText } from '../../load/fetchText';
import { loadTopology } from '../../load/loadTopology';
import { Boundaries } from '../../model/geo/boundaries';
import { siteAreasFile } from '../../model/tables/siteAreas';
import { publishedTables } from '../../model/tables/tableSchema';
import { Workshop } from './workshop';

/** The entry of the worker: a workshop with what a server has published. */
const entry = {
  /**
   * @param root address of the root of the product
   * @param currentYear bounds the years
   */
  workshopOf(root: string, currentYear: number) {
    let topology: ReturnType<typeof loadTopology> | undefined;
    const published = {
      surroundings: async () => {
        topology ??= loadTopology(`${root}data/boundaries.json`).catch((error: unknown) => {
          topology = undefined;
          throw error;
        });
        return { boundaries: new Boundaries(await topology), changes, currentYear };
      },
      tables: async () =>
        Object.fromEntries(
          await Promise.all(
            (['sites.csv', siteAreasFile, ...publishedTables] as const).map(
              async (name) => [name, await fetchText(`${root}data/${name}`)] as const,
            ),
          ),
        ),
    };
    return proxy(new Workshop(published));
  },
};
export type UpkeepWorker = typeof entry;

fetchSqliteFrom(sqliteUrl);
expose(entry);
