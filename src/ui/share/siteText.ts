import type { PartialDate } from '../../model/partialDate';
import type { Site } from '../../model/site';
import { siteDigest } from '../../query/statements/siteDigest';
import { sentencesIn } from '../../text/sentences';
import type { Texts } from '../../text/texts';

/** The facts of a site, in the sentences of a language. */
export const siteSentences = (t: Texts, site: Site, currentYear: number): readonly string[] =>
  sentencesIn[t.id].site(siteDigest(site, currentYear));

/**
 * A text for sharing: with a line about its origin, and ordinary spaces, which every program
 * accepts.
 */
export const withSource = (
  t: Texts,
  sentences: readonly string[],
  address: string,
  researched: PartialDate | null,
): string =>
  `${sentences.join(' ')}\n${t.share.source(t.title, address, t.footer.factsAsOf(researched))}`.replaceAll(
    '\u00a0',
    ' ',
  );
