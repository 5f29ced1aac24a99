import type { SqlJsConfig, SqlJsStatic } from 'sql.js';

/** Loaded with the first GeoPackage. */
let sqlite: Promise<SqlJsStatic> | null = null;
let config: SqlJsConfig = {};

/** Where a browser finds the code of SQLite, a file of the build; Node finds it by itself. */
export function fetchSqliteFrom(url: string): void {
  config = { locateFile: () => url };
}

/** SQLite itself (WebAssembly: a page needs `wasm-unsafe-eval` for it). Rejects where it does not come. */
export function loadSqlite(): Promise<SqlJsStatic> {
  sqlite ??= import('sql.js')
    .then(({ default: initSqlJs }) => initSqlJs(config))
    .catch((error: unknown) => {
      sqlite = null;
      throw error;
    });
  return sqlite;
}
