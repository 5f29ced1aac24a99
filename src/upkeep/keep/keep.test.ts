import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixtureFiles } from '../../testing/factFiles';
import { addRows, setCell } from '../draft/changes';
import { draftOf } from '../draft/draftFiles';
import { type Edited, redo, take, undo, unedited } from '../draft/history';
import { DraftStore } from './draftStore';
import { entryBetween, replay, replayAll, unrolled } from './entries';
import { Keeper, type KeepState, type TabChannel } from './keeper';

const start = unedited(draftOf(fixtureFiles(), 2026));

/** A step that says so in the first amount. */
function amount(edited: Edited, text: string): Edited {
  const [row] = edited.draft.tables['allocations.csv'];
  if (row === undefined) throw new Error('no row');
  return take(edited, {
    ...{ what: 'cell', changes: setCell('allocations.csv', row, 'amount_eur', text) },
  });
}
const amountOf = ({ draft }: Edited) => draft.tables['allocations.csv'][0]?.cells.amount_eur;

let names = 0;
const freshStore = () => DraftStore.open<string>(`SYNTHETIC ${names++}`);

type Listener = Parameters<TabChannel['addEventListener']>[1];

/** Tabs of one browser, which hear each other as those of a BroadcastChannel do. */
function tabs(store: DraftStore<string>) {
  const tabsOpen: Listener[] = [];
  return () => {
    let own: Listener | null = null;
    const channel: TabChannel = {
      postMessage: (data) => {
        for (const other of tabsOpen) if (other !== own) other({ data });
      },
      addEventListener: (_type, listener) => {
        own = listener;
        tabsOpen.push(listener);
      },
    };
    const tab = { edited: start, states: [] as KeepState[] };
    const keeper = new Keeper<string>(store, channel, {
      now: () => 1_000 + tab.states.length,
      edited: () => tab.edited,
      from: () => 'SYNTHETIC',
      onBegun: () => undefined,
      onState: (state) => tab.states.push(state),
      onEntries: (entries) => {
        tab.edited = entries.reduce(replay, tab.edited);
      },
      onDraft: (_kept, edited) => {
        tab.edited = edited;
        return Promise.resolve();
      },
    });
    const become = (after: Edited): Promise<void> => {
      const entry = entryBetween(tab.edited, after);
      tab.edited = after;
      return entry === null ? Promise.resolve() : keeper.keep(entry);
    };
    return { tab, keeper, become, type: (text: string) => become(amount(tab.edited, text)) };
  };
}

async function opened() {
  const store = await freshStore();
  const newTab = tabs(store);
  const first = newTab();
  await first.keeper.begin();
  const second = newTab();
  const [kept] = await store.list();
  if (kept === undefined) throw new Error('nothing is kept');
  second.keeper.goOn(kept);
  return { store, first, second, id: kept.id };
}

test('what is done is not said to be kept before it is', async () => {
  const { first } = await opened();
  await first.type('1');
  expect(first.tab.states.slice(-2)).toEqual([{ kind: 'writing' }, { kind: 'kept' }]);
});

test('whatever is done and undone comes back with its history', async () => {
  const { store, first, id } = await opened();
  await first.type('1');
  await first.type('2');
  await first.become(undo(first.tab.edited));
  await first.type('3');
  await first.become(undo(first.tab.edited));
  await first.become(redo(first.tab.edited));
  await first.become(undo(first.tab.edited));
  expect((await store.load(id))?.edited).toEqual(first.tab.edited);
  expect(first.tab.states.at(-1)).toEqual({ kind: 'kept' });
  expect((await store.list())[0]).toMatchObject({ revision: 7, steps: 1 });
});

test('a draft that is begun in the middle has the same history', () => {
  const way = fc.array(fc.constantFrom('type', 'undo', 'redo' as const), { maxLength: 12 });
  fc.assert(
    fc.property(way, (moves) => {
      const edited = moves.reduce(
        (now, move, index) =>
          move === 'type' ? amount(now, `${index}`) : move === 'undo' ? undo(now) : redo(now),
        start,
      );
      const { base, entries } = unrolled(edited);
      expect(entries.reduce(replay, unedited(base))).toEqual(edited);
      expect(replayAll(base, entries)).toEqual(edited);
    }),
    { numRuns: 50 },
  );
});

test('a tab that has missed something writes over nothing, and may follow', async () => {
  const { store, first, second, id } = await opened();
  await first.type('1');
  await second.type('2');
  expect(second.tab.states.at(-1)).toEqual({ kind: 'behind', unkept: 1 });
  expect((await store.load(id))?.edited && amountOf((await store.load(id))?.edited ?? start)).toBe(
    '1',
  );
  await second.keeper.follow();
  expect(amountOf(second.tab.edited)).toBe('1');
  // From now on it hears of each step, and its own are kept.
  await first.type('3');
  await second.keeper.follow();
  expect(amountOf(second.tab.edited)).toBe('3');
  await second.type('4');
  expect(second.tab.states.at(-1)).toEqual({ kind: 'kept' });
  expect(first.tab.states.at(-1)).toEqual({ kind: 'behind', unkept: 0 });
});

test('a tab that parts has a draft of its own, with all that it has done', async () => {
  const { store, first, second, id } = await opened();
  await first.type('1');
  await second.type('2');
  await second.keeper.part();
  await second.type('3');
  await first.type('4');
  const drafts = await store.list();
  expect(drafts).toHaveLength(2);
  const other = drafts.find((draft) => draft.id !== id)?.id ?? '';
  expect((await store.load(other))?.edited).toEqual(second.tab.edited);
  expect((await store.load(id))?.edited).toEqual(first.tab.edited);
});

test('two that write at the same moment: one is kept, the other is told', async () => {
  const { first, second } = await opened();
  await Promise.all([first.type('1'), second.type('2')]);
  const states = [first, second].map(({ tab }) => tab.states.at(-1)?.kind);
  expect(states.toSorted()).toEqual(['behind', 'kept']);
});

test('a draft that was thrown away in another tab is written anew', async () => {
  const { store, first, id } = await opened();
  await first.type('1');
  await store.remove([id]);
  await first.type('2');
  const [kept] = await store.list();
  expect((await store.load(kept?.id ?? ''))?.edited).toEqual(first.tab.edited);
});

test('what the browser refuses is said, and tried again with the next step', async () => {
  const { store, first, id } = await opened();
  const { append } = store;
  store.append = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await first.type('1');
  expect(first.tab.states.at(-1)).toEqual({ kind: 'failed', why: 'full' });
  store.append = append;
  await first.type('2');
  expect(first.tab.states.at(-1)).toEqual({ kind: 'kept' });
  expect((await store.load(id))?.edited).toEqual(first.tab.edited);
});

test('opening something else keeps the draft that has changes, and clears one that has none', async () => {
  const { store, first } = await opened();
  await first.keeper.begin();
  expect(await store.list()).toHaveLength(1);
  await first.type('1');
  first.tab.edited = start;
  await first.keeper.begin();
  expect(await store.list()).toHaveLength(2);
});

test('a draft that was not written to its end is none', async () => {
  const store = await freshStore();
  const broken = new Proxy(start.draft.tables, {
    get: (tables, name) => {
      if (name === 'measures.csv') throw new Error('the tab is gone');
      return Reflect.get(tables, name) as unknown;
    },
  });
  const edited = { ...start, draft: { ...start.draft, tables: broken } };
  await expect(store.begin('SYNTHETIC', edited, 1)).rejects.toThrow('gone');
  expect(await store.list()).toEqual([]);
});

test('another draft is no step of this one', () => {
  const other = take(start, { what: 'addRow', changes: addRows(start.draft, 'links.csv', [{}]) });
  expect(entryBetween(amount(amount(start, '1'), '2'), other)).toBeNull();
});
