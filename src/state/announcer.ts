/** Receives the texts to be spoken together now. */
type Listener = (texts: readonly string[]) => void;

/**
 * Decides what screen readers announce, and when. A topic has one voice: its newer text replaces
 * one that still waits, and '' cancels it.
 */
export interface Announcer {
  /**
   * The result of an action: goes before hints, and is announced once a burst of actions is over.
   */
  answer(topic: string, text: string): void;
  /** Possibly helpful: announced while nothing else is pending, else dropped. */
  hint(topic: string, text: string): void;
  /** Returns the unsubscribe function. */
  listen(listener: Listener): () => void;
}

/** Outlasts the pause before the next letter, slider step or key repeat. */
export const answerPauseMs = 300;
export const hintPauseMs = 500;
/** Quiet time after an answer before a hint may follow. */
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

/** The last text of each topic, announced together once nothing has been added for a while. */
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
    // Re-inserted, so that the topics are in the order of their last texts.
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
