import { fold } from '../../query/search/fold';
import type { Action, Decision } from './decisions';
import type { Outcome } from './outcome';
import type { EntryPart } from './part';

/** What a person says about a line, as far as they have said it. */
export type Answer = Partial<Pick<Decision, 'siteId' | 'amountEur' | 'actions'>>;

/** The decisions with one on a line, in place of what was said about it before. */
export function answered(
  decisions: readonly Decision[],
  part: Pick<EntryPart, 'text' | 'firstLine'>,
  answer: Answer,
): readonly Decision[] {
  const known = answerTo(decisions, part);
  const { text, firstLine: line } = part;
  const decision = { line, text, siteId: null, amountEur: null, actions: [], ...known, ...answer };
  const others = decisions.filter((other) => other !== known);
  return saysNothing(decision) ? others : [...others, decision];
}

/** What was said about a line. */
export const answerTo = (
  decisions: readonly Decision[],
  { text, firstLine }: Pick<EntryPart, 'text' | 'firstLine'>,
): Decision | undefined =>
  decisions.find((other) => other.line === firstLine && fold(other.text) === fold(text));

const saysNothing = ({ siteId, amountEur, actions }: Decision): boolean =>
  siteId === null && amountEur === null && actions.length === 0;

/** The decisions that still hold: a site that was founded for a line may be gone again. */
export const withKnownSites = (
  decisions: readonly Decision[],
  siteIds: ReadonlySet<string>,
): readonly Decision[] =>
  decisions.map((decision) =>
    decision.siteId === null || siteIds.has(decision.siteId)
      ? decision
      : { ...decision, siteId: null },
  );

/** What people want to know of a line first. */
export const fates = ['taken', 'asked', 'unmatched', 'known', 'left'] as const;
export type Fate = (typeof fates)[number];

/** What becomes of an entry: a row, a question, nothing new, or nothing at all. */
export function fateOf(outcome: Outcome): Fate {
  switch (outcome.kind) {
    case 'new':
      return 'taken';
    case 'conflict':
      return outcome.solved === null ? 'asked' : 'taken';
    case 'known':
    case 'confirmed':
    case 'duplicate':
      return 'known';
    case 'noAmount':
    case 'skipped':
      return 'left';
    case 'asked':
    case 'unmatched':
      return outcome.kind;
  }
}

/** How a conflict is solved: one way or the other. */
const solutions: readonly Action[] = ['both', 'replace'];

/** The actions of a decision with one more; leaving a line out says nothing else. */
export function withAction(
  decision: Pick<Decision, 'actions'> | undefined,
  action: Action,
): readonly Action[] {
  if (action === 'skip') return ['skip'];
  const isSolution = solutions.includes(action);
  const others = (decision?.actions ?? []).filter(
    (other) => other !== 'skip' && other !== action && !(isSolution && solutions.includes(other)),
  );
  return [...others, action];
}
