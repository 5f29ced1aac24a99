import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { recordOf } from '../../model/recordOf';
import { type Draft, type DraftRow, type DraftTable, draftTables } from '../draft/draft';
import type { Edited } from '../draft/history';
import { type Entry, replayAll, unrolled } from './entries';

/** A draft that is kept on the device. @typeParam F what is told of where it was opened from */
export interface KeptDraft<F> {
  readonly id: string;
  readonly from: F;
  /** In milliseconds. */
  readonly openedAt: number;
  readonly changedAt: number;
  /** How many entries have been kept: each is made on top of the one before. */
  readonly revision: number;
  /** Steps that lead to it, without those that were taken back. */
  readonly steps: number;
}

/** A tab has lost touch: another one has gone on with the same draft, or has thrown it away. */
export type Appended =
  | { readonly kind: 'kept'; readonly draft: Pick<KeptDraft<unknown>, 'revision' | 'changedAt'> }
  | { readonly kind: 'behind' }
  | { readonly kind: 'gone' };

interface Stored<F> extends KeptDraft<F>, Pick<Draft, 'absent' | 'nextKey'> {
  /** False until all its rows are written. */
  readonly complete: boolean;
}

interface Schema<F> extends DBSchema {
  drafts: { key: string; value: Stored<F> };
  /** Rows as they were opened, by draft, table and number of the slice. */
  rows: { key: [string, DraftTable, number]; value: readonly DraftRow[] };
  /** By draft and revision. */
  entries: { key: [string, number]; value: Entry };
}

const all = ['drafts', 'rows', 'entries'] as const;
/** Rows that are written at once: some milliseconds of copying. */
const slice = 1_000;

/** All texts and numbers of the draft with this id. */
const ofDraft = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** Drafts on this device (IndexedDB), shared by all tabs. Every method rejects where the browser refuses. */
export class DraftStore<F> {
  readonly #db: IDBPDatabase<Schema<F>>;

  private constructor(db: IDBPDatabase<Schema<F>>) {
    this.#db = db;
  }

  /** @param name of the database */
  static async open<F>(name = 'quartierskarte-pflege'): Promise<DraftStore<F>> {
    const db = await openDB<Schema<F>>(name, 1, {
      upgrade: (made) => {
        made.createObjectStore('drafts', { keyPath: 'id' });
        made.createObjectStore('rows');
        made.createObjectStore('entries');
      },
      // Another tab has a later release: it must not wait for this one.
      blocking: () => db.close(),
    });
    return new DraftStore(db);
  }

  /** The drafts that are whole, the one that was changed last first. */
  async list(): Promise<readonly KeptDraft<F>[]> {
    const drafts = await this.#db.getAll('drafts');
    return drafts.filter(({ complete }) => complete).toSorted((a, b) => b.changedAt - a.changedAt);
  }

  /** Keeps a draft under a new id. @param now in milliseconds */
  async begin(from: F, edited: Edited, now: number): Promise<KeptDraft<F>> {
    const { base, entries } = unrolled(edited);
    const { absent, nextKey } = base;
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    const draft: Stored<F> = {
      ...{ id: `${now}-${random}`, from, openedAt: now, changedAt: now, absent, nextKey },
      ...{ revision: entries.length, steps: edited.past.length, complete: false },
    };
    await this.#db.put('drafts', draft);
    for (const table of draftTables) {
      const rows = base.tables[table];
      for (let at = 0; at < rows.length; at += slice)
        await this.#db.put('rows', rows.slice(at, at + slice), [draft.id, table, at]);
    }
    for (const [index, entry] of entries.entries())
      await this.#db.put('entries', entry, [draft.id, index + 1]);
    const whole = { ...draft, complete: true };
    await this.#db.put('drafts', whole);
    return whole;
  }

  /**
   * Keeps what a person has done, if nobody else has done something in the meantime: both is found
   * out in one transaction. It is on the disk when this resolves.
   * @param revision on top of which it was done
   */
  async append(id: string, revision: number, entry: Entry, now: number): Promise<Appended> {
    const change = this.#db.transaction(all, 'readwrite', { durability: 'strict' });
    const draft = await change.objectStore('drafts').get(id);
    if (draft?.revision !== revision) {
      await change.done;
      return { kind: draft === undefined ? 'gone' : 'behind' };
    }
    const steps = draft.steps + (entry.kind === 'undo' ? -1 : 1);
    const kept = { ...draft, revision: revision + 1, changedAt: now, steps };
    await Promise.all([
      change.objectStore('entries').put(entry, [id, kept.revision]),
      change.objectStore('drafts').put(kept),
      change.done,
    ]);
    return { kind: 'kept', draft: kept };
  }

  /** What was done since a revision, and the revision that it leads to. */
  async since(
    id: string,
    revision: number,
  ): Promise<{ readonly entries: readonly Entry[]; readonly revision: number }> {
    const range = IDBKeyRange.bound([id, revision], [id, []], true);
    const entries = await this.#db.getAll('entries', range);
    return { entries, revision: revision + entries.length };
  }

  /** A draft with its history, as it was left; null where it was thrown away. */
  async load(id: string): Promise<{ readonly kept: KeptDraft<F>; readonly edited: Edited } | null> {
    const draft = await this.#db.get('drafts', id);
    if (draft?.complete !== true) return null;
    const rows = new Map<DraftTable, DraftRow[]>();
    for (const key of await this.#db.getAllKeys('rows', ofDraft(id))) {
      const [, table] = key;
      const found = rows.get(table) ?? [];
      rows.set(table, found);
      for (const row of (await this.#db.get('rows', key)) ?? []) found.push(row);
    }
    const { absent, nextKey } = draft;
    const tables = recordOf(draftTables, (table): readonly DraftRow[] => rows.get(table) ?? []);
    const { entries, revision } = await this.since(id, 0);
    const edited = replayAll({ tables, absent, nextKey }, entries);
    return { kept: { ...draft, revision }, edited };
  }

  /** Throws drafts away. */
  async remove(ids: readonly string[]): Promise<void> {
    const change = this.#db.transaction(all, 'readwrite');
    await Promise.all([
      ...ids.flatMap((id) => [
        change.objectStore('drafts').delete(id),
        change.objectStore('rows').delete(ofDraft(id)),
        change.objectStore('entries').delete(ofDraft(id)),
      ]),
      change.done,
    ]);
  }
}
