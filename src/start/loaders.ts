import { fetchAs } from '../load/fetchJson';
import { loadTopology } from '../load/loadTopology';
import type { Area } from '../model/geo/area';
import { safeSettings } from '../model/operator/operatorSettings';
import type { Site } from '../model/site';
import type { Loaders } from '../state/loaders';

const base = import.meta.env.BASE_URL;

/** What the operator has set; on a failure nothing leaves the page and nothing is offered. */
const operator = once(async () => {
  const { loadOperator } = await import('../load/loadOperator');
  return loadOperator(`${base}betrieb.json`, document.baseURI);
});

/** Most loaders of the live page; code that few people need is lazy-loaded with its first use. */
export const pageLoaders: Omit<Loaders, 'whyMissing' | 'search'> = {
  topology: once(() => loadTopology(`${base}data/boundaries.json`)),
  ground: async (id) => {
    const { loadGround } = await import('../load/loadGround');
    return loadGround(`${base}data/ground/${id}.json`, id);
  },
  stops: table('stops', async () => (await import('../model/geo/stops')).parseStops),
  population: table(
    'population',
    async () => (await import('../model/population')).parsePopulation,
  ),
  postcodes: table('postcodes', async () => (await import('../model/postcodes')).parsePostcodes),
  easyTexts: table(
    'leichte-sprache',
    async () => (await import('../model/easyTexts')).parseEasyTexts,
  ),
  reportAddress: () =>
    operator().then(
      ({ reportTo }) => reportTo,
      () => null,
    ),
  streets: {
    settings: () =>
      operator().then(
        ({ settings }) => settings,
        () => safeSettings,
      ),
    style: async (styleUrl) => {
      const { loadStreetStyle } = await import('../load/loadStreetStyle');
      return loadStreetStyle(styleUrl);
    },
  },
};

/** The loader of the search in the facts of a page. */
export const searchLoader = (facts: {
  readonly sites: readonly Site[];
  readonly areas: readonly Area[];
}): Loaders['search'] =>
  once(async () => {
    const { readySearch } = await import('./readySearch');
    return readySearch(facts, `${base}data/synonyms.json`);
  });

/** A table of the build and what reads it, which is lazy-loaded, too. */
function table<T>(
  name: string,
  reader: () => Promise<(json: unknown) => T | null>,
): () => Promise<T> {
  return once(async () => fetchAs(`${base}data/${name}.json`, await reader()));
}

/** Caches results and pending requests; a failure is forgotten. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}
