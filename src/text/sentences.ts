import type { SelectionDigest } from '../query/statements/selectionDigest';
import type { SiteDigest } from '../query/statements/siteDigest';
import type { Statement } from '../query/statements/statement';
import { byLanguage } from './language';
import { type Phrases, say } from './phrases';

/** The phrases of a language for each statement. */
type SentencePhrases = Phrases<Statement, string | readonly string[]>;

/**
 * Sentences about a site and a selection, in parts that can be cut after any of them: first its
 * identity and programmes, then all of its money with what is not published.
 */
export interface Sentences {
  readonly site: (digest: SiteDigest) => readonly string[];
  readonly selection: (digest: SelectionDigest) => readonly string[];
}

function createSentences(words: SentencePhrases): Sentences {
  const phrase = (statements: readonly Statement[]): readonly string[] =>
    statements.flatMap((statement) => say(words, statement));
  const together = (statements: readonly Statement[]): readonly string[] =>
    statements.length === 0 ? [] : [phrase(statements).join(' ')];
  return {
    site: ({ stints, money, measures, people }) => [
      ...together(stints),
      ...together(money),
      ...phrase(measures),
      ...phrase(people),
    ],
    selection: ({ found, money, measures }) => [
      ...together(found),
      ...together(money),
      ...phrase(measures),
    ],
  };
}

/** Sentences about sites and selections in each language, lazy-loaded. */
export const sentencesIn = byLanguage(
  import.meta.glob<SentencePhrases>('./*/sentences.ts', { eager: true, import: 'sentences' }),
  createSentences,
);
