import { createHash } from 'node:crypto';
import { type ChangeFeed, type FeedEntry, feedFiles } from '../../src/pages/changeFeeds';
import { languageOf } from '../../src/text/language';
import { instantOf } from './dataPackage';

/**
 * The files of feeds: Atom (RFC 4287) and JSON Feed 1.1. What is said is text, so that no reader has
 * to trust a foreign page; days are those of the facts, so that each build writes the same.
 * @param address of the map with a slash at its end; where it is not known, links are relative
 * @returns content by path
 */
export const feedFilesOf = (
  feeds: readonly ChangeFeed[],
  address: string | null,
): ReadonlyMap<string, string> =>
  new Map(
    feeds.flatMap((feed) => [
      [`${feed.folder}${feedFiles.atom}`, atom(feed, address)] as const,
      [`${feed.folder}${feedFiles.json}`, jsonFeed(feed, address)] as const,
    ]),
  );

/** Named by what it is, not by where it is: the same wherever the map lies. */
function idOf(...parts: readonly string[]): string {
  const sum = createHash('sha256').update(parts.join('\n')).digest();
  // Version 8: made of a sum of our own choice (RFC 9562).
  sum[6] = ((sum[6] ?? 0) & 0x0f) | 0x80;
  sum[8] = ((sum[8] ?? 0) & 0x3f) | 0x80;
  const hex = sum.toString('hex');
  const ends = [8, 12, 16, 20, 32];
  return `urn:uuid:${ends.map((end, at) => hex.slice(ends[at - 1] ?? 0, end)).join('-')}`;
}

const feedId = (feed: ChangeFeed) => idOf('quartierskarte-hessen', feed.folder, feed.language);
const entryId = (feed: ChangeFeed, { date }: FeedEntry) =>
  idOf('quartierskarte-hessen', feed.folder, feed.language, date);

const textOf = ({ lines, byTown }: FeedEntry): string => [...lines, ...byTown].join('\n');

function atom(feed: ChangeFeed, address: string | null): string {
  const at = (file: string) =>
    address === null ? file || './' : `${address}${feed.folder}${file}`;
  const entries = feed.entries.map(
    (entry) => `<entry>
<id>${entryId(feed, entry)}</id>
<title>${escaped(entry.title)}</title>
<updated>${instantOf(entry.date)}</updated>
<link rel="alternate" type="text/html" href="${escaped(at(''))}"/>
<content type="text">${escaped(textOf(entry))}</content>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageOf[feed.language].tag}">
<id>${feedId(feed)}</id>
<title>${escaped(feed.title)}</title>
<updated>${instantOf(feed.entries[0]?.date ?? '1970')}</updated>
<author><name>Quartierskarte Hessen</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(at(feedFiles.atom))}"/>
<link rel="alternate" type="text/html" href="${escaped(at(''))}"/>
<rights>CC BY 4.0</rights>
${entries.join('')}</feed>
`;
}

/** What a reader of XML would take for markup; what it refuses is left out. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML can not hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function jsonFeed(feed: ChangeFeed, address: string | null): string {
  const at = (file: string) => (address === null ? {} : { url: `${address}${feed.folder}${file}` });
  const { url: home } = at('');
  const { url: self } = at(feedFiles.json);
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      ...(home === undefined ? {} : { home_page_url: home, feed_url: self }),
      language: languageOf[feed.language].tag,
      items: feed.entries.map((entry) => ({
        id: entryId(feed, entry),
        ...at(''),
        title: entry.title,
        content_text: textOf(entry),
        date_published: instantOf(entry.date),
      })),
    },
    null,
    1,
  )}\n`;
}
