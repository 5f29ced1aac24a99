import { fetchAs } from '../load/fetchJson';
import { loadWhole } from '../load/loadSites';
import { loadTopology } from '../load/loadTopology';
import type { Area } from '../model/geo/area';
import { safeSettings } from '../model/operator/operatorSettings';
import type { ListedSite } from '../model/site';
import type { Loaders } from '../state/loaders';

/**
 * Most loaders of the live page; code that few people need is lazy-loaded with its first use.
 * @param root address of the root of the product, below which all files are
 */
export function pageLoaders(root: string): Omit<Loaders, 'whyMissing' | 'search' | 'whole'> & {
  /** Whether the operator lets devices keep the map; `null` where that is not known. */
  readonly keeps: () => Promise<boolean | null>;
} {
  // On a failure nothing leaves the page and nothing is offered.
  const operator = once(async () => {
    const { loadOperator } = await import('../load/loadOperator');
    return loadOperator(`${root}betrieb.json`, root);
  });
  /** A table of the build and what reads it, which is lazy-loaded, too. */
  const table = <T>(name: string, reader: () => Promise<(json: unknown) => T | null>) =>
    once(async () => fetchAs(`${root}data/${name}.json`, await reader()));
  return {
    keeps: () =>
      operator().then(
        ({ keeps }) => keeps,
        () => null,
      ),
    topology: once(() => loadTopology(`${root}data/boundaries.json`)),
    ground: async (id) => {
      const { loadGround } = await import('../load/loadGround');
      return loadGround(`${root}data/ground/${id}.json`, id);
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
    siteChanges: table(
      'changes',
      async () => (await import('../model/releases/siteChanges')).parseSiteChanges,
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
}

/** What is fetched only when it is asked for, though it is of the facts of the page. @param root as for `pageLoaders` */
export function factLoaders(
  root: string,
  { sites, areas }: { readonly sites: readonly ListedSite[]; readonly areas: readonly Area[] },
): Pick<Loaders, 'whole' | 'search'> {
  const whole = once(() => loadWhole(`${root}data/sites.geojson`, sites));
  return {
    whole,
    search: once(async () => {
      const [{ readySearch }, found] = await Promise.all([import('./readySearch'), whole()]);
      return readySearch({ sites: found, areas }, sites, `${root}data/synonyms.json`);
    }),
  };
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
