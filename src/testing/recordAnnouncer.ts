import type { Announcer } from '../state/announcer';

/** An announcer that records its texts instead of announcing them. */
export interface RecordingAnnouncer extends Announcer {
  /** Every text, in order; '' where a topic was cancelled. */
  readonly answers: string[];
  readonly hints: string[];
  /** The last answer of each topic, joined: what a person would have heard in the end. */
  said(): string;
}

export function recordAnnouncer(): RecordingAnnouncer {
  const answers: string[] = [];
  const hints: string[] = [];
  const last = new Map<string, string>();
  return {
    answers,
    hints,
    answer: (topic, text) => {
      answers.push(text);
      last.set(topic, text);
    },
    hint: (_topic, text) => hints.push(text),
    listen: () => () => undefined,
    said: () => [...last.values()].filter((text) => text !== '').join(' '),
  };
}
