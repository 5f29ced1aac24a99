import type { Remote } from 'comlink';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Step } from '../../draft/changes';
import type { Draft } from '../../draft/draft';
import { type Answer, answered, type Fate, fateOf } from '../../list/answers';
import type { Decision } from '../../list/decisions';
import { listStep } from '../../list/listStep';
import type { EntryPart } from '../../list/part';
import type { ListedPart, ListOutline } from '../../worker/listDesk';
import { collect } from '../../worker/slices';
import type { Workshop } from '../../worker/workshop';
import { emptyFields, type ListFields, type ListRequest } from './listFields';

/** The lines that are shown, by their index: they stay in sight while they are answered. */
interface Shown {
  /** Null: the whole list. */
  readonly fate: Fate | null;
  readonly indices: readonly number[];
}

interface ListState {
  /** What is typed in the form. */
  readonly fields: ListFields;
  /** The list that was given; null: none yet. */
  readonly request: ListRequest | null;
  /** What came of it; null until it is read. */
  readonly outline: ListOutline | null;
  readonly parts: readonly ListedPart[];
  readonly decisions: readonly Decision[];
  readonly shown: Shown;
  /** The decisions before each answer, the latest last. */
  readonly past: readonly (readonly Decision[])[];
  /** It is being read, or could not be. */
  readonly busy: 'reading' | 'failed' | null;
}

interface ListActions {
  type(changes: Partial<ListFields>): void;
  /** Reads a list; answers to the same lines of the one before still hold. */
  read(request: ListRequest): Promise<void>;
  /** Settles the list again, after the draft has changed. */
  again(): Promise<void>;
  /** Shows the lines that have a fate now; null: all. */
  show(fate: Fate | null): void;
  answer(part: EntryPart, answer: Answer): Promise<void>;
  takeBack(): Promise<void>;
  /** What is clear, as a step of the draft. */
  step(draft: Draft): Step;
  /** Puts the list away. */
  clear(): void;
}

export type ListStore = StoreApi<ListState & ListActions>;

const nothing: ListState = {
  fields: emptyFields,
  ...{ request: null, outline: null, parts: [], decisions: [], past: [], busy: null },
  shown: { fate: null, indices: [] },
};

const shownOf = (fate: Fate | null, parts: readonly ListedPart[]): Shown => ({
  fate,
  indices: parts.flatMap(({ outcome }, index) =>
    fate === null || (outcome !== undefined && fateOf(outcome) === fate) ? [index] : [],
  ),
});

/** What is open comes first. */
const firstFate = ({ counts }: ListOutline): Fate | null =>
  (['asked', 'unmatched', 'taken'] as const).find((fate) => counts[fate] > 0) ?? null;

/** The state of the import of a list, which stays while a person looks at other views. */
function createListStore(workshop: Pick<Remote<Workshop>, 'importList' | 'listParts'>): ListStore {
  let latest = 0;
  let isNew = false;
  return createStore((set, get) => {
    const settle = async (): Promise<void> => {
      const { request, decisions } = get();
      if (request === null) return;
      const turn = ++latest;
      set({ busy: 'reading' });
      try {
        const outline = await workshop.importList({ ...request, decisions });
        const parts = await collect((from) => workshop.listParts(from));
        if (turn !== latest) return;
        set({ outline, parts, busy: null });
        if (isNew) get().show(firstFate(outline));
        isNew = false;
      } catch (error) {
        console.info('The list was not read:', error);
        if (turn === latest) set({ busy: 'failed' });
      }
    };
    return {
      ...nothing,
      type: (changes) => set(({ fields }) => ({ fields: { ...fields, ...changes } })),
      read: (request) => {
        set({ request });
        isNew = true;
        return settle();
      },
      again: settle,
      show: (fate) => set(({ parts }) => ({ shown: shownOf(fate, parts) })),
      answer: (part, answer) => {
        const { decisions, past } = get();
        set({ decisions: answered(decisions, part, answer), past: [...past, decisions] });
        return settle();
      },
      takeBack: () => {
        const { past } = get();
        const decisions = past.at(-1);
        if (decisions === undefined) return Promise.resolve();
        set({ decisions, past: past.slice(0, -1) });
        return settle();
      },
      step: (draft) => {
        const { outline } = get();
        return outline === null ? { what: 'list', changes: [] } : listStep(outline.rows, draft);
      },
      clear: () => {
        latest++;
        set(nothing);
      },
    };
  });
}

const stores = new WeakMap<object, ListStore>();

/** The one of a page. */
export function listStoreOf(workshop: Remote<Workshop>, page: object): ListStore {
  const known = stores.get(page) ?? createListStore(workshop);
  stores.set(page, known);
  return known;
}
