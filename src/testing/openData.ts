import { inject } from 'vitest';
import { openDataFiles } from '../../tools/openData/openDataFiles';
import { type OpenTable, openTables } from '../../tools/openData/openTables';
import { allReleases } from '../../tools/openData/releases';
import { readOperatorDetails } from '../model/operator/readOperatorDetails';
import type { Release } from '../model/releases/release';
import { renderFeeds, renderLayers } from '../start/prerender';
import { fixtureGeoJson } from './fixtureFacts';
import { fixtureInputs, fixtureYear } from './fixtureInputs';

interface Asked {
  readonly address?: string | null;
  /** Content of betrieb.json. */
  readonly operator?: unknown;
  readonly releases?: readonly Release[];
}

let made: ReturnType<typeof make> | undefined;
const once = () => {
  made ??= make();
  return made;
};

function make() {
  const population: unknown = JSON.parse(inject('fixturePopulation'));
  return {
    tables: openTables(fixtureInputs.FACTS_DIR, fixtureYear),
    layers: renderLayers(fixtureGeoJson(), population, fixtureYear),
    releases: allReleases(fixtureInputs.FACTS_DIR, fixtureYear),
  };
}

const feeds = new Map<readonly Release[], ReturnType<typeof renderFeeds>>();
function feedsOf(releases: readonly Release[]) {
  const known = feeds.get(releases) ?? renderFeeds(fixtureGeoJson(), releases, fixtureYear);
  feeds.set(releases, known);
  return known;
}

/** The present facts of facts/ as the only release. */
export const fixtureReleases = (): readonly Release[] => once().releases;

/** All that a build of facts/ publishes for programs. */
export async function fixtureOpenData({
  address = null,
  operator = {},
  releases = fixtureReleases(),
}: Asked = {}) {
  const { tables, layers } = once();
  const rendered = { ...layers, feeds: await feedsOf(releases) };
  const files = openDataFiles({
    ...{ tables, ...rendered, issued: '2026-11', researched: '2026-11', address },
    details: readOperatorDetails(operator).details,
    published: (path) => new TextEncoder().encode(tableText(tables, path)),
  });
  return { tables, ...rendered, ...files };
}

/** The text of a table, by its file name; '' where it is none. */
export const tableText = (tables: readonly OpenTable[], path: string): string =>
  tables.find(({ name }) => name === path)?.content ?? '';
