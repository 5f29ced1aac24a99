import { recordOf } from '../../model/recordOf';
import { type Draft, type DraftTable, draftTables } from '../draft/draft';
import { filesOf } from '../draft/draftFiles';
import { type Fate, fateOf, fates, withKnownSites } from '../list/answers';
import {
  type ImportRequest,
  type ImportResult,
  type KnownFacts,
  knownFacts,
  matchList,
  type ReadList,
  settleList,
} from '../list/importList';
import type { Outcome } from '../list/outcome';
import type { Part } from '../list/part';

/** A piece of a list, with what became of it where it says what a site gets. */
export type ListedPart = Part & { readonly outcome?: Outcome };

/** What came of a list, but for its lines, which are asked for in slices. */
export interface ListOutline extends Pick<ImportResult, 'totals' | 'rows' | 'isSettled'> {
  /** How many lines have each fate. */
  readonly counts: Readonly<Record<Fate, number>>;
}

/** What lists are compared with. */
const compared = [
  ...(['sites.csv', 'aliases.csv', 'participations.csv', 'population.csv'] as const),
  ...(['allocations.csv', 'contradicting-amounts.csv', 'sources.csv'] as const),
] satisfies readonly DraftTable[];
/** Of these what sites are told by. */
const named = compared.slice(0, 4);

/**
 * Imports lists into a draft. What was found out about it and about a list is kept as long as it
 * holds, so that an answer takes a moment.
 */
export class ListDesk {
  #facts: { readonly draft: Draft; readonly facts: KnownFacts } | null = null;
  #read: { readonly list: string; readonly draft: Draft; readonly read: ReadList } | null = null;
  #parts: readonly ListedPart[] = [];

  import(request: ImportRequest, draft: Draft, currentYear: number): ListOutline {
    const facts = this.#factsOf(draft, currentYear);
    const read = this.#readOf(request, draft, facts);
    const siteIds = new Set(facts.records.map(({ id }) => id));
    const decisions = withKnownSites(request.decisions, siteIds);
    const { parts, entries, ...outline } = settleList(read, { ...request, decisions }, facts);
    const outcomes = new Map<Part, Outcome>(entries.map(({ part, outcome }) => [part, outcome]));
    this.#parts = parts.map((part): ListedPart => {
      const outcome = outcomes.get(part);
      return outcome === undefined ? part : { ...part, outcome };
    });
    const found = entries.map(({ outcome }) => fateOf(outcome));
    const counts = recordOf(fates, (fate) => found.filter((other) => other === fate).length);
    return { ...outline, counts };
  }

  /** The lines of the list that was imported last. */
  get parts(): readonly ListedPart[] {
    return this.#parts;
  }

  #factsOf(draft: Draft, currentYear: number): KnownFacts {
    if (this.#facts === null || !isSame(this.#facts.draft, draft, compared)) {
      const absent = draftTables.filter((table) => !compared.some((other) => other === table));
      const files = filesOf({ ...draft, absent: [...absent, ...draft.absent] }, currentYear);
      this.#facts = { draft, facts: knownFacts(files, currentYear) };
    }
    return this.#facts.facts;
  }

  #readOf(request: ImportRequest, draft: Draft, facts: KnownFacts): ReadList {
    const { list, programme, year } = request;
    const last = this.#read;
    const holds =
      last !== null &&
      last.list === list &&
      last.read.programme === programme &&
      last.read.year === year &&
      isSame(last.draft, draft, named);
    const read = holds ? last.read : matchList(request, facts);
    this.#read = { list, draft, read };
    return read;
  }
}

/** Whether tables are the same in two drafts: a change makes a new one. */
const isSame = (a: Draft, b: Draft, tables: readonly DraftTable[]): boolean =>
  tables.every((table) => a.tables[table] === b.tables[table]);
