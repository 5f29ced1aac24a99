import { proxy, type Remote } from 'comlink';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RowCount } from '../../intake/checkInput';
import type { Problem } from '../../model/problem';
import { type Change, invert, type Step } from '../draft/changes';
import type { DraftProblem } from '../draft/checkDraft';
import { type Draft, type DraftTable, emptyDraft } from '../draft/draft';
import { type Edited, redo, take, undo, unedited } from '../draft/history';
import type { GivenFile } from '../worker/readFiles';
import { collect } from '../worker/slices';
import { collectDraft, type OpenReport, type Workshop, withTables } from '../worker/workshop';
import { type Address, readAddress, start, writeAddress } from './address';

/** What was opened, and from where. */
export interface OpenedFrom {
  readonly kind: 'published' | 'files' | 'folder' | 'kept';
  /** Names of the files, or that of the folder. */
  readonly names: readonly string[];
  readonly rows: readonly RowCount[];
  /** What was said while reading. */
  readonly notes: readonly Problem[];
  /** Tables that the files have brought; of others those of `rest` hold. */
  readonly brought: readonly DraftTable[];
  readonly rest: 'draft' | 'published' | 'nothing';
}

/** The files are being read, or why nothing was opened. */
type Opening =
  | { readonly kind: 'reading'; readonly read: number; readonly files: number }
  | { readonly kind: 'failed'; readonly why: 'published' | 'files' | 'check' | 'worker' };

/** Files to open, and what they are. */
export interface ToOpen {
  readonly kind: 'files' | 'folder';
  readonly names: readonly string[];
  readonly files: readonly GivenFile[];
  /** Where the browser lets the page write what is corrected. */
  readonly folder?: FileSystemDirectoryHandle;
}

/** A draft that was kept on the device. */
interface KeptDraft {
  readonly edited: Edited;
  readonly from: OpenedFrom;
}

export interface UpkeepState {
  /** Null until something is open. */
  readonly opened: OpenedFrom | null;
  readonly opening: Opening | null;
  /** The draft with what was done to it; empty until something is open. */
  readonly edited: Edited;
  /** Of the draft as it is now, or was a moment ago (`checking`). */
  readonly problems: readonly DraftProblem[];
  readonly checking: boolean;
  /** The opened folder, where the browser lets the page write into it. */
  readonly folder: FileSystemDirectoryHandle | null;
  /** The last step that has been handed out, as a file or into the folder; null: none. */
  readonly savedStep: Step | null;
  /** Whether steps are kept on the device, so that nothing is lost with the tab. */
  readonly keeping: 'off' | 'writing' | 'kept' | 'failed';
  readonly address: Address;
}

export interface UpkeepActions {
  openPublished(): Promise<void>;
  /** Opens files: a folder stands for itself, single files take the place of the same tables of what is open, else of what is published. */
  open(given: ToOpen): Promise<void>;
  /** Goes on with a draft that was kept. */
  restore(kept: KeptDraft): Promise<void>;
  /** What the server has published, as a draft. */
  published(): Promise<Draft>;
  take(step: Step): void;
  undo(): void;
  redo(): void;
  /** What is there now has been handed out. */
  noteSaved(): void;
  noteKeeping(keeping: UpkeepState['keeping']): void;
  /** The worker has ended by itself. */
  noteBroken(): void;
  go(address: Address): void;
  /** Shows a row in its table. */
  openRow(table: DraftTable, key: number, column?: string): void;
  /** Shows a site on the map. */
  openSite(id: string): void;
}

export type UpkeepStore = StoreApi<UpkeepState & UpkeepActions>;

/** The page's own window, as far as the store follows it. */
export type PageWindow = Pick<Window, 'location' | 'addEventListener' | 'removeEventListener'>;

/** The state of the Pflege page. @param workshop does what takes long */
export function createUpkeepStore(
  workshop: Remote<Workshop>,
  page: PageWindow = window,
): UpkeepStore {
  let publishedDraft: Promise<Draft> | undefined;
  /** Another draft takes the place of this one in a moment. */
  let isLeaving = false;
  const store: UpkeepStore = createStore((set, get) => {
    const arrive = async (
      report: OpenReport,
      from: Pick<OpenedFrom, 'kind' | 'names' | 'rest'>,
      folder: FileSystemDirectoryHandle | null,
    ) => {
      const draft = await collectDraft(report, (table) =>
        collect((at) => workshop.rows(table, at)),
      );
      const notes = await collect((at) => workshop.notes(at));
      const { rows, brought } = report;
      set({
        opened: { ...from, rows, brought, notes },
        opening: null,
        edited: unedited(draft),
        problems: [],
        ...{ folder, savedStep: null },
      });
      check();
    };
    /** Tables that were read come into the draft as one step. */
    const replace = async (
      report: Pick<OpenReport, 'rows' | 'brought'>,
      names: readonly string[],
    ) => {
      let [changes, before]: [readonly Change[], Edited | null] = [[], null];
      // Again, where the person has gone on in the meantime.
      while (before !== get().edited) {
        before = get().edited;
        changes = await collect((at) => workshop.replacing(at));
      }
      // At once in both drafts, so that what comes next comes after it in both.
      void workshop.replace();
      const draft = withTables(get().edited.draft, report.brought);
      set({ edited: take({ ...get().edited, draft }, { what: 'file', changes }) });
      const notes = await collect((at) => workshop.notes(at));
      const ofFiles = new Set(report.rows.map(({ file }) => file));
      const rows = [
        ...(get().opened?.rows ?? []).filter(({ file }) => !ofFiles.has(file)),
        ...report.rows,
      ];
      set({
        opened: { kind: 'files', names, rows, brought: report.brought, notes, rest: 'draft' },
        opening: null,
      });
      check();
    };
    const opening = async (
      files: number,
      why: 'published' | 'files',
      open: () => Promise<void>,
    ): Promise<void> => {
      if (get().opening?.kind === 'reading') return;
      set({ opening: { kind: 'reading', read: 0, files } });
      try {
        await open();
      } catch (error) {
        console.info('Nothing was opened:', error);
        set({ opening: { kind: 'failed', why } });
      } finally {
        isLeaving = false;
      }
    };
    /** The page's draft and the worker's take the same changes. */
    const follow = (edited: Edited, changes: readonly Change[]) => {
      if (changes.length === 0 || isLeaving) return;
      set({ edited });
      void workshop.change(changes);
      check();
    };
    let [checked, wanted] = [0, 0];
    const check = () => {
      wanted++;
      if (get().checking) return;
      set({ checking: true });
      checkOn()
        .catch((error: unknown) => {
          console.info('The draft was not checked:', error);
          // The next change tries again.
          checked = wanted;
          set({ opening: { kind: 'failed', why: 'check' } });
        })
        .finally(() => set({ checking: false }));
    };
    const checkOn = async () => {
      while (checked !== wanted) {
        const at = wanted;
        await workshop.check();
        const problems = await collect((from) => workshop.problems(from));
        checked = at;
        if (at === wanted) set({ problems });
      }
    };
    const go = (address: Address) => {
      page.location.hash = writeAddress(address);
      set({ address });
    };
    return {
      ...{ opened: null, opening: null, edited: unedited(emptyDraft), problems: [] },
      ...{ checking: false, folder: null, savedStep: null, keeping: 'off' },
      address: readAddress(page.location.hash) ?? start,
      openPublished: () =>
        opening(0, 'published', async () => {
          isLeaving = true;
          const report = await workshop.openPublished();
          await arrive(report, { kind: 'published', names: [], rest: 'nothing' }, null);
        }),
      open: ({ kind, names, files, folder }) =>
        opening(files.length, 'files', async () => {
          const told = proxy((read: number) =>
            set({ opening: { kind: 'reading', read, files: files.length } }),
          );
          if (kind === 'files' && get().opened !== null)
            return replace(await workshop.readFiles(files, told), names);
          isLeaving = true;
          const rest = kind === 'folder' ? 'nothing' : 'published';
          const report = await workshop.openFiles(files, rest, told);
          await arrive(report, { kind, names, rest }, folder ?? null);
        }),
      restore: async ({ edited, from }) => {
        await workshop.restore(edited.draft);
        set({ opened: from, opening: null, edited, problems: [], folder: null, savedStep: null });
        check();
      },
      published: () => {
        publishedDraft ??= workshop
          .publishedOutline()
          .then((outline) =>
            collectDraft(outline, (table) => collect((at) => workshop.publishedRows(table, at))),
          )
          .catch((error: unknown) => {
            publishedDraft = undefined;
            throw error;
          });
        return publishedDraft;
      },
      take: (step) => follow(take(get().edited, step), step.changes),
      undo: () => {
        const { edited } = get();
        follow(undo(edited), invert(edited.past.at(-1)?.changes ?? []));
      },
      redo: () => {
        const { edited } = get();
        follow(redo(edited), edited.future[0]?.changes ?? []);
      },
      noteSaved: () => set({ savedStep: get().edited.past.at(-1) ?? null }),
      noteKeeping: (keeping) => set({ keeping }),
      noteBroken: () => set({ opening: { kind: 'failed', why: 'worker' }, checking: false }),
      go,
      openRow: (table, key, column) =>
        go({
          view: 'tabellen',
          path: [table, 'zeile', `${key}`, ...(column === undefined ? [] : [column])],
        }),
      openSite: (id) => go({ view: 'karte', path: [id] }),
    };
  });
  page.addEventListener('hashchange', () => {
    const { hash } = page.location;
    const address = hash === '' ? start : readAddress(hash);
    if (address !== null) store.setState({ address });
  });
  page.addEventListener('beforeunload', (event) => {
    if (isUnsaved(store.getState())) event.preventDefault();
  });
  return store;
}

/** Whether something would be lost with the tab. */
export const isUnsaved = (state: UpkeepState): boolean =>
  state.keeping !== 'kept' && hasNews(state);

/** Whether there is something that was not handed out yet. */
export const hasNews = ({ edited, savedStep }: UpkeepState): boolean =>
  (edited.past.at(-1) ?? null) !== savedStep;
