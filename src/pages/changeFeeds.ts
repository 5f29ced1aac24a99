import { diffReleases, type RowChange, siteOfChange } from '../model/releases/diffReleases';
import { nothingYet, type Release } from '../model/releases/release';
import { listDelimiter } from '../model/tables/tableSchema';
import { changeStatements } from '../query/changes/changeStatements';
import type { ChangeTexts } from '../text/changeTexts';
import { pagesIn } from '../text/language';
import type { Texts } from '../text/texts';
import type { SiteGroup } from './siteGroups';

/** What a feed says of one release. */
export interface FeedEntry {
  /** Of the release, as precisely as it is known. */
  readonly date: string;
  readonly title: string;
  /** Sentences. */
  readonly lines: readonly string[];
  /** The same by municipality; empty for the feed of one, and where all is new. */
  readonly byTown: readonly string[];
}

/** Changes of the facts, of all of Hessen or of a municipality, the newest first. */
export interface ChangeFeed {
  /** Folder that it is in, from the root: '', 'en/', 'kommune/kassel/'. Also the page it is about. */
  readonly folder: string;
  readonly language: Texts['id'];
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** The file of a feed in its folder; the same for all. */
export const feedFiles = { atom: 'feed.atom', json: 'feed.json' } as const;

/**
 * The feeds of a language: the whole, then one a municipality with a site. Each release is compared
 * with the one before, the first with nothing.
 * @param releases the oldest first
 */
export function changeFeeds(
  t: Texts,
  words: ChangeTexts,
  groups: readonly SiteGroup[],
  releases: readonly Release[],
): readonly ChangeFeed[] {
  const steps = releases.map((release, index) => ({
    release,
    isFirst: index === 0,
    changes: diffReleases(releases[index - 1] ?? nothingYet, release),
  }));
  const towns = groups.filter(({ folder }) => folder === 'kommune');
  const members = new Map(towns.map((town) => [town, sitesOf(town, releases)]));
  const sentences = (changes: readonly RowChange[]) =>
    changeStatements(changes).map(words.sentence);
  const entry = (
    date: string,
    lines: readonly string[],
    byTown: readonly string[] = [],
  ): FeedEntry => ({
    ...{ date, lines, byTown },
    title: words.edition(t.format.partialDate(date)),
  });
  const of = (changes: readonly RowChange[], sites: ReadonlySet<string>) =>
    changes.filter((change) => sites.has(siteOfChange(change) ?? ''));
  const whole = steps.map(({ release, isFirst, changes }) => {
    const byTown = towns.flatMap((town) => {
      const own = sentences(of(changes, members.get(town) ?? new Set()));
      // Of the first release all is new, everywhere.
      return isFirst || own.length === 0 ? [] : [`${town.name}: ${own.join('; ')}`];
    });
    return entry(release.date, sentences(changes), byTown);
  });
  const feed = (page: string, place: string | null, entries: readonly FeedEntry[]): ChangeFeed => ({
    folder: `${pagesIn(t.id)}${page}`,
    language: t.id,
    title: words.feed(place),
    entries: entries.toReversed(),
  });
  return [
    feed('', null, whole),
    ...towns.map((town) => {
      const sites = members.get(town) ?? new Set();
      const entries = steps.flatMap(({ release, changes }) => {
        const own = of(changes, sites);
        if (own.length === 0) return [];
        const names = [...new Set(own.map(siteOfChange))].flatMap((id) => id ?? []);
        const lines = names.map((id) => {
          const ofSite = own.filter((change) => siteOfChange(change) === id);
          const said = changeStatements(ofSite).map(words.siteSentence);
          return `${nameIn(releases, id)}: ${said.join('; ')}`;
        });
        return [entry(release.date, lines)];
      });
      return feed(town.page, town.name, entries);
    }),
  ];
}

/** The sites of a municipality, those that are no more included. */
function sitesOf({ search, sites }: SiteGroup, releases: readonly Release[]): ReadonlySet<string> {
  const key = search.slice(search.indexOf('=') + 1);
  const former = releases.flatMap(({ tables }) =>
    tables['sites.csv'].filter(({ ags = '' }) => ags.split(listDelimiter).includes(key)),
  );
  return new Set([...sites.map(({ id }) => id), ...former.flatMap(({ id }) => id ?? [])]);
}

/** The name that a site has, or had at last. */
function nameIn(releases: readonly Release[], id: string): string {
  const rows = releases.flatMap(({ tables }) => tables['sites.csv'].filter((row) => row.id === id));
  return rows.at(-1)?.name ?? id;
}
