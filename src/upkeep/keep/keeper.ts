import type { Edited } from '../draft/history';
import type { DraftStore, KeptDraft } from './draftStore';
import type { Entry } from './entries';

/** How it stands with what is kept on the device. */
export type KeepState =
  /** Nothing is open, or it is being written for the first time. */
  | { readonly kind: 'off' }
  /** What was done last is on its way to the disk. */
  | { readonly kind: 'writing' }
  | { readonly kind: 'kept' }
  /** Another tab has gone on; so many entries of this one are not kept. */
  | { readonly kind: 'behind'; readonly unkept: number }
  | { readonly kind: 'failed'; readonly why: 'full' | 'refused' };

/** Another tab is told of what was kept. */
interface Told {
  readonly id: string;
  readonly revision: number;
}

/** The part of a BroadcastChannel that tabs need. */
export interface TabChannel {
  postMessage(message: Told): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Told }) => void): void;
}

/** What the keeper asks of the page. */
interface Page<F> {
  readonly now: () => number;
  readonly edited: () => Edited;
  readonly from: () => F | null;
  readonly onState: (state: KeepState) => void;
  /** The draft has been written under this id. */
  readonly onBegun: (id: string) => void;
  /** Does what another tab has done. */
  readonly onEntries: (entries: readonly Entry[]) => void;
  /** Takes the state of the other tab instead of its own. */
  readonly onDraft: (kept: KeptDraft<F>, edited: Edited) => Promise<void>;
}

/**
 * Keeps each step of a draft on the device, one after the other, and never over those of another
 * tab: a step is kept only on top of the one that this tab has seen last. Where another tab has gone
 * on, the person decides: `follow` it, or keep this state as a draft of its own (`part`).
 */
export class Keeper<F> {
  readonly #store: DraftStore<F>;
  readonly #channel: TabChannel;
  readonly #page: Page<F>;
  #draft: Told | null = null;
  #waiting: Entry[] = [];
  #follows = false;
  #behind = false;
  #state: KeepState['kind'] = 'off';
  /** All work on the store, in its order. */
  #work: Promise<void> = Promise.resolve();

  constructor(store: DraftStore<F>, channel: TabChannel, page: Page<F>) {
    this.#store = store;
    this.#channel = channel;
    this.#page = page;
    channel.addEventListener('message', ({ data }) => this.#hear(data));
  }

  /** A draft has been opened: it is written as a new one, and those that nobody has changed go. */
  begin(): Promise<void> {
    return this.#do(() => this.#begin());
  }

  /** A draft goes on that is kept already. */
  goOn({ id, revision }: Told): void {
    this.#draft = { id, revision };
    this.#waiting = [];
    this.#settle();
  }

  /** Something was done. Resolves when it is on the disk, or has been said not to be. */
  keep(entry: Entry): Promise<void> {
    this.#waiting.push(entry);
    // Nobody may say that it is kept before it is.
    if (this.#state === 'kept') this.#tell({ kind: 'writing' });
    return this.#do(() => this.#keepWaiting());
  }

  /** Takes over what the other tab has done, from now on at once; what is not kept here is gone. */
  follow(): Promise<void> {
    return this.#do(async () => {
      if (this.#draft === null) return;
      this.#follows = true;
      if (this.#waiting.length === 0) await this.#pull();
      else {
        const loaded = await this.#store.load(this.#draft.id);
        // Thrown away in the other tab: what is here is all that there is.
        if (loaded === null) return this.#begin();
        this.#waiting = [];
        this.#draft = { id: loaded.kept.id, revision: loaded.kept.revision };
        await this.#page.onDraft(loaded.kept, loaded.edited);
      }
      this.#settle();
    });
  }

  /** Keeps the state of this tab as a draft of its own. */
  part(): Promise<void> {
    return this.begin();
  }

  async #begin(): Promise<void> {
    const from = this.#page.from();
    if (from === null) return;
    this.#draft = null;
    this.#waiting = [];
    this.#behind = false;
    this.#tell({ kind: 'off' });
    const kept = await this.#store.begin(from, this.#page.edited(), this.#page.now());
    this.#draft = { id: kept.id, revision: kept.revision };
    const untouched = (await this.#store.list()).filter(
      ({ id, revision }) => revision === 0 && id !== kept.id,
    );
    await this.#store.remove(untouched.map(({ id }) => id));
    this.#page.onBegun(kept.id);
    await this.#keepWaiting();
  }

  async #keepWaiting(): Promise<void> {
    while (!this.#behind) {
      const [entry] = this.#waiting;
      if (entry === undefined) break;
      // It could not be written as a whole the last time, or another tab has thrown it away.
      if (this.#draft === null || !(await this.#append(this.#draft, entry))) return this.#begin();
    }
    this.#settle(this.#behind);
  }

  /** Whether the draft is still there. */
  async #append({ id, revision }: Told, entry: Entry): Promise<boolean> {
    const appended = await this.#store.append(id, revision, entry, this.#page.now());
    if (appended.kind === 'behind') this.#behind = true;
    if (appended.kind !== 'kept') return appended.kind === 'behind';
    this.#waiting.shift();
    this.#draft = { id, revision: appended.draft.revision };
    this.#channel.postMessage(this.#draft);
    return true;
  }

  #hear({ id, revision }: Told): void {
    void this.#do(async () => {
      if (this.#draft?.id !== id || revision <= this.#draft.revision) return;
      if (this.#follows && this.#waiting.length === 0) await this.#pull();
      else this.#behind = true;
      this.#settle(this.#behind);
    });
  }

  async #pull(): Promise<void> {
    if (this.#draft === null) return;
    const { id, revision } = this.#draft;
    const news = await this.#store.since(id, revision);
    this.#draft = { id, revision: news.revision };
    this.#page.onEntries(news.entries);
  }

  #settle(behind = false): void {
    this.#behind = behind;
    if (behind) this.#tell({ kind: 'behind', unkept: this.#waiting.length });
    else if (this.#draft !== null) this.#tell({ kind: 'kept' });
  }

  #tell(state: KeepState): void {
    this.#state = state.kind;
    this.#page.onState(state);
  }

  /** What fails is said; the steps wait for the next try. */
  #do(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      console.info('The draft was not kept:', error);
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#tell({ kind: 'failed', why: full ? 'full' : 'refused' });
    });
    return this.#work;
  }
}
