import type { ProgrammeId } from '../model/vocabulary';
import type { SelectionDigest } from '../query/statements/selectionDigest';
import type { SiteDigest } from '../query/statements/siteDigest';
import type { Statement } from '../query/statements/statement';
import { byLanguage } from './language';
import { type Phrases, say } from './phrases';

/** What a language says of each statement. */
type SentencePhrases = Phrases<Statement, string | readonly string[]>;

/**
 * Sentences of what is known of a site and of a selection, in parts that can be told without those
 * after them: first which one and its programmes, then all of its money with what is not published.
 */
export interface Sentences {
  readonly site: (digest: SiteDigest) => readonly string[];
  readonly selection: (digest: SelectionDigest) => readonly string[];
  /** "im Programm „A“ oder im Investitionspakt B": what has been asked for. */
  readonly inProgrammes: (programmes: readonly ProgrammeId[]) => string;
}

function createSentences(words: SentencePhrases): Sentences {
  const told = (statements: readonly Statement[]): readonly string[] =>
    statements.flatMap((statement) => say(words, statement));
  const together = (statements: readonly Statement[]): readonly string[] =>
    statements.length === 0 ? [] : [told(statements).join(' ')];
  return {
    site: ({ stints, money, measures, people }) => [
      ...together(stints),
      ...together(money),
      ...told(measures),
      ...told(people),
    ],
    selection: ({ found, money, measures }) => [
      ...together(found),
      ...together(money),
      ...told(measures),
    ],
    inProgrammes: (programmes) => told([{ kind: 'inProgrammes', programmes }]).join(' '),
  };
}

/** Sentences about sites and selections in each language. Apart from the other words, so that they load when they are needed. */
export const sentencesIn = byLanguage(
  import.meta.glob<SentencePhrases>('./*/sentences.ts', { eager: true, import: 'sentences' }),
  createSentences,
);
