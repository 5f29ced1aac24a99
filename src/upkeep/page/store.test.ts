import type { Remote } from 'comlink';
import { expect, test, vi } from 'vitest';
import { syntheticBoundaries } from '../../testing/syntheticFacts';
import { syntheticFiles, syntheticYear } from '../../testing/syntheticFiles';
import { setCell } from '../draft/changes';
import { Workshop } from '../worker/workshop';
import { createUpkeepStore, hasNews, isUnsaved, type UpkeepStore } from './store';

const around = {
  boundaries: syntheticBoundaries(),
  changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
  currentYear: syntheticYear,
};

function started(surroundings = async () => around) {
  const workshop = new Workshop({ surroundings, tables: async () => syntheticFiles() });
  const page = Object.assign(new EventTarget(), { location: { hash: '' } });
  // Without a worker its answers come at once.
  const store = createUpkeepStore(
    workshop as unknown as Remote<Workshop>,
    page as unknown as Window,
  );
  return { store, workshop, page };
}

const checked = (store: UpkeepStore) =>
  vi.waitFor(() => expect(store.getState()).toMatchObject({ checking: false, opening: null }));

const codes = (store: UpkeepStore) => store.getState().problems.map(({ code }) => code);

/** A step that mistypes the kind of the first measure. */
function mistyped(store: UpkeepStore) {
  const [row] = store.getState().edited.draft.tables['measures.csv'];
  if (row === undefined) throw new Error('no measure');
  return { what: 'cell', changes: setCell('measures.csv', row, 'type', 'kitta') } as const;
}

test('each step is checked, and taken back by undo', async () => {
  const { store } = started();
  await store.getState().openPublished();
  await checked(store);
  expect(store.getState().problems).toEqual([]);
  store.getState().take(mistyped(store));
  await checked(store);
  // Of a measure that is not read the source is used by nothing.
  expect(codes(store)).toEqual(['notInVocabulary', 'sourceUnused']);
  store.getState().undo();
  await checked(store);
  expect(store.getState().problems).toEqual([]);
  store.getState().redo();
  await checked(store);
  expect(codes(store)).toEqual(['notInVocabulary', 'sourceUnused']);
});

test('a warning comes only while something would be lost', async () => {
  const { store, page } = started();
  await store.getState().openPublished();
  const asks = () => !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(asks()).toBe(false);
  store.getState().take(mistyped(store));
  expect([hasNews(store.getState()), asks()]).toEqual([true, true]);
  store.getState().noteKeeping('kept');
  expect([isUnsaved(store.getState()), asks()]).toEqual([false, false]);
  store.getState().noteKeeping('failed');
  store.getState().noteSaved();
  expect([hasNews(store.getState()), asks()]).toEqual([false, false]);
  store.getState().undo();
  expect(asks()).toBe(true);
});

test('a file that comes while someone edits takes its place behind the edit, in both drafts', async () => {
  const { store, workshop } = started();
  await store.getState().openPublished();
  const text = 'alias,site_id\nMarkt,musterstadt-altstadt\n';
  const reading = store.getState().open({
    kind: 'files',
    names: ['aliases.csv'],
    files: [{ name: 'aliases.csv', content: new Blob([text]) }],
  });
  store.getState().take(mistyped(store));
  await reading;
  await checked(store);
  const { edited, problems, opened } = store.getState();
  expect(edited.past.map(({ what }) => what)).toEqual(['cell', 'file']);
  expect(opened).toMatchObject({ brought: ['aliases.csv'], rest: 'draft' });
  expect(workshop.rows('aliases.csv', 0)).toEqual(edited.draft.tables['aliases.csv']);
  expect(problems.some(({ code }) => code === 'notInVocabulary')).toBe(true);
  store.getState().undo();
  expect(workshop.rows('aliases.csv', 0)).toEqual(
    store.getState().edited.draft.tables['aliases.csv'],
  );
});

test('what does not come is said, and the next attempt is one', async () => {
  let isOnline = false;
  const { store } = started(async () => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return around;
  });
  vi.spyOn(console, 'info').mockReturnValue();
  await store.getState().openPublished();
  expect(store.getState().opening).toEqual({ kind: 'failed', why: 'published' });
  isOnline = true;
  await store.getState().openPublished();
  await checked(store);
  expect(store.getState().opened?.kind).toBe('published');
  vi.restoreAllMocks();
});

test('the fragment of the address is the view; that of a skip link is none', async () => {
  const { store, page } = started();
  store.getState().openRow('allocations.csv', 17, 'amount_eur');
  expect(page.location.hash).toBe('#tabellen/allocations.csv/zeile/17/amount_eur');
  const went = (hash: string) => {
    page.location.hash = hash;
    page.dispatchEvent(new Event('hashchange'));
    return store.getState().address.view;
  };
  expect(went('#inhalt')).toBe('tabellen');
  expect(went('#pruefen')).toBe('pruefen');
  expect(went('')).toBe('oeffnen');
});
