/** Hears texts that belong together and are to be spoken now. */
type Listener = (texts: readonly string[]) => void;

/**
 * Decides what is spoken to a person who does not see the page, and when. A topic speaks with one
 * voice: its newer text takes the place of one that still waits, and '' takes that back.
 */
export interface Announcer {
  /** What an action has led to: beats hints, and is spoken when a burst of actions has come to rest. */
  answer(topic: string, text: string): void;
  /** What may be worth knowing: spoken when nothing else is to be heard, else never. */
  hint(topic: string, text: string): void;
  /** Returns the unsubscribe function. */
  listen(listener: Listener): () => void;
}

/** Long enough for the next letter, step of a slider or repeat of a key. */
export const answerPauseMs = 300;
export const hintPauseMs = 500;
/** So long after an answer no hint begins. */
export const quietMs = 1200;

export function createAnnouncer(): Announcer {
  const listeners = new Set<Listener>();
  const answers = new Waiting(answerPauseMs, speak);
  const hints = new Waiting(hintPauseMs, speak);
  let quietUntil = 0;

  function speak(texts: readonly string[]): void {
    for (const listener of listeners) listener(texts);
  }
  return {
    answer: (topic, text) => {
      hints.clear();
      quietUntil = Date.now() + answerPauseMs + quietMs;
      answers.set(topic, text);
    },
    hint: (topic, text) => {
      if (Date.now() >= quietUntil) hints.set(topic, text);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The last text of each topic, told together when nothing has been added for a while. */
class Waiting {
  readonly #texts = new Map<string, string>();
  readonly #pauseMs: number;
  readonly #tell: Listener;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(pauseMs: number, tell: Listener) {
    this.#pauseMs = pauseMs;
    this.#tell = tell;
  }

  set(topic: string, text: string): void {
    // Anew, so that the topics stand in the order of their last texts.
    this.#texts.delete(topic);
    if (text !== '') this.#texts.set(topic, text);
    clearTimeout(this.#timer);
    if (this.#texts.size > 0) this.#timer = setTimeout(() => this.#end(), this.#pauseMs);
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#texts.clear();
  }

  #end(): void {
    const texts = [...new Set(this.#texts.values())];
    this.#texts.clear();
    this.#tell(texts);
  }
}
