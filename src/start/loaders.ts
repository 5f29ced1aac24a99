import { fetchAs } from '../load/fetchJson';
import { type Loaded, loadPlaces, loadSite, loadWhole } from '../load/loadSites';
import { loadTopology } from '../load/loadTopology';
import { safeSettings } from '../model/operator/operatorSettings';
import { providePlaces } from '../model/places';
import type { Site } from '../model/site';
import { parseNotes } from '../model/sitesGeoJson';
import { hasMany } from '../model/symbol';
import type { Loaders } from '../state/loaders';

/**
 * Most loaders of the live page; code that few people need is lazy-loaded with its first use.
 * @param root address of the root of the product, below which all files are
 */
export function pageLoaders(root: string): Omit<Loaders, 'whyMissing' | FactLoader> & {
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
    coverageNotes: table('coverage-notes', async () => parseNotes),
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

type FactLoader = 'site' | 'siteHere' | 'whole' | 'places' | 'search';

/**
 * What is fetched only when it is asked for, though it is of the facts of the page. Places and a site
 * may be asked for while the index is still coming.
 * @param root as for `pageLoaders`
 */
export function factLoaders(root: string, index: Promise<Loaded>): Pick<Loaders, FactLoader> {
  const listed = async () => {
    const loaded = await index;
    if (!loaded.ok) throw new Error(`index: ${loaded.reason}`);
    return { sites: loaded.sites, areas: loaded.context.areas };
  };
  const here = new Map<string, Site>();
  const whole = once(async () => {
    const sites = await loadWhole(`${root}data/sites.geojson`, (await listed()).sites);
    for (const site of sites) here.set(site.id, site);
    return sites;
  });
  const coming = new Map<string, () => Promise<Site>>();
  const loadOne = async (id: string) => {
    // Who has the whole, or can not have less, needs no file of the site.
    const own = () => loadSite(`${root}data/sites/${id}.json`, id);
    const site = here.get(id) ?? (await own().catch(() => whole().then(() => here.get(id))));
    if (site === undefined) throw new Error(`there is no site ${id}`);
    here.set(id, site);
    return site;
  };
  const places = once(async () => {
    const [facts, found] = await Promise.all([
      listed(),
      loadPlaces(`${root}data/sites-places.json`),
    ]);
    if (!providePlaces(facts, found)) throw new Error('the places are of another release');
  });
  return {
    site: (id) => {
      const load = coming.get(id) ?? once(() => loadOne(id));
      coming.set(id, load);
      return load();
    },
    siteHere: (id) => here.get(id) ?? null,
    whole,
    places,
    search: once(async () => {
      // Its answers tell distances.
      const { sites, areas } = await listed();
      const [{ readySearch }, found] = await Promise.all([
        import('./readySearch'),
        // All that is known of thousands is too much to read: names, places and kinds are searched.
        hasMany(sites) ? sites : whole(),
        places(),
      ]);
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
