import { readdirSync, readFileSync } from 'node:fs';
import { fixtureInputs } from './fixtureInputs';

/** The text of each table of facts/, by file name: for tests of what changes tables. */
export function fixtureFiles(): Readonly<Record<string, string>> {
  const names = readdirSync(fixtureInputs.FACTS_DIR).filter((name) =>
    /\.(csv|geojson)$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(`${fixtureInputs.FACTS_DIR}/${name}`, 'utf8')]),
  );
}

/** SYNTHETIC: a list of lists/. */
export const fixtureList = (name: 'mitteilung' | 'tabelle'): string =>
  readFileSync(`src/testing/lists/${name}.txt`, 'utf8');
