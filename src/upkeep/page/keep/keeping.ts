import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Edited } from '../../draft/history';
import { DraftStore, type KeptDraft } from '../../keep/draftStore';
import { entryBetween } from '../../keep/entries';
import { Keeper, type KeepState, type TabChannel } from '../../keep/keeper';
import type { OpenedFrom, UpkeepStore } from '../store';

type Kept = KeptDraft<OpenedFrom>;

/** What the page tells of the drafts on this device. */
interface KeepingState {
  readonly state: KeepState;
  /** A draft is being brought back. */
  readonly restoring: boolean;
  /** The draft that was brought back, until the person has seen it. */
  readonly restored: Kept | null;
  /** A draft could not be read. */
  readonly lost: boolean;
  /** All that there are, the newest first. */
  readonly drafts: readonly Kept[];
  /** The one that is open. */
  readonly openId: string | null;
}

export interface Keeping {
  readonly store: StoreApi<KeepingState>;
  /** See `Keeper.follow` and `Keeper.part`. */
  follow(): Promise<void>;
  part(): Promise<void>;
  /** Goes on with a draft of the list. */
  open(id: string): Promise<void>;
  /** Throws a draft away; the page is empty afterwards if it was open. */
  discard(id: string): Promise<void>;
  /** The person has seen that a draft was brought back. */
  dismiss(): void;
}

/** Keeps what the page's store does, and brings back what was left. @param channel to other tabs */
export function startKeeping(page: UpkeepStore, channel: TabChannel = newChannel()): Keeping {
  const store = createStore<KeepingState>(() => ({
    ...{ state: { kind: 'off' }, restoring: true, restored: null, lost: false },
    ...{ drafts: [], openId: null },
  }));
  const coming = DraftStore.open<OpenedFrom>();
  /** While the page does what another tab has done, and the draft that it brings back: both are kept. */
  let isFollowing = false;
  let broughtBack: Edited | null = null;
  const onState = (state: KeepState) => {
    store.setState({ state });
    const isSafe = state.kind === 'kept' || (state.kind === 'behind' && state.unkept === 0);
    const isOnItsWay = state.kind === 'off' || state.kind === 'writing';
    page.getState().noteKeeping(isSafe ? 'kept' : isOnItsWay ? state.kind : 'failed');
  };
  const refused = (error: unknown) => {
    console.info('Nothing can be kept:', error);
    store.setState({ restoring: false });
    onState({ kind: 'failed', why: 'refused' });
  };
  const restore = ({ from }: Kept, edited: Edited): Promise<void> => {
    broughtBack = edited;
    return page.getState().restore({ edited, from: { ...from, kind: 'kept' } });
  };
  const keeper = coming.then(
    (drafts) =>
      new Keeper(drafts, channel, {
        now: Date.now,
        edited: () => page.getState().edited,
        from: () => page.getState().opened,
        onState,
        onDraft: restore,
        onEntries: (entries) => {
          isFollowing = true;
          for (const entry of entries) {
            if (entry.kind === 'step') page.getState().take(entry.step);
            else page.getState()[entry.kind]();
          }
          isFollowing = false;
        },
        onBegun: (openId) => {
          store.setState({ openId });
          void list();
        },
      }),
  );
  // Where nothing can be kept, `start` says so.
  keeper.catch(() => undefined);
  const list = async () => store.setState({ drafts: await (await coming).list() });

  const open = async (id: string): Promise<boolean> => {
    const loaded = await (await coming).load(id);
    if (loaded === null) return false;
    const { kept, edited } = loaded;
    await restore(kept, edited);
    (await keeper).goOn(kept);
    store.setState({ openId: id, restored: kept });
    return true;
  };
  page.subscribe((now, before) => {
    if (isFollowing || now.edited === broughtBack) return;
    const entry = entryBetween(before.edited, now.edited);
    if (now.opened !== before.opened && now.opened !== null) {
      store.setState({ restored: null });
      void keeper.then((keep) => keep.begin(), refused);
    } else if (entry !== null) {
      // Where the browser asks the person, it asks once there is something to lose.
      void navigator.storage?.persist?.();
      void keeper.then((keep) => keep.keep(entry), refused);
    }
  });
  const start = async () => {
    await list();
    const [last] = store.getState().drafts;
    if (last !== undefined && page.getState().opened === null)
      store.setState({ lost: !(await open(last.id).catch(() => false)) });
    store.setState({ restoring: false });
  };
  void start().catch(refused);
  return {
    store,
    follow: async () => (await keeper).follow(),
    part: async () => (await keeper).part(),
    open: async (id) => {
      store.setState({ lost: !(await open(id)) });
      await list();
    },
    discard: async (id) => {
      await (await coming).remove([id]);
      // Whatever belongs to it – worker, history, views – goes with the page.
      if (id === store.getState().openId) location.reload();
      else await list();
    },
    dismiss: () => store.setState({ restored: null }),
  };
}

const newChannel = (): TabChannel => new BroadcastChannel('quartierskarte-pflege');
