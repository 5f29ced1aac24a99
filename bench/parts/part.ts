import type { Browser } from '@playwright/test';
import type { ComparedPage } from '../comparedPages';
import type { Subject } from '../findings';

/** What a part is given to measure with. */
export interface Bench {
  readonly browser: Browser;
  /** Address of the server of all pages. */
  readonly address: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** How long the pages are used before their memory is read again. */
  readonly minutes: number;
  /** The pages that are served with as many sites. */
  readonly pagesAt: (size: number) => readonly ComparedPage[];
  /** @param page or step that was measured */
  readonly note: (subject: Subject, page: string, value: number) => void;
}

/** A part of the bench, which can be run alone. */
export interface Part {
  /** For `--only`. */
  readonly name: string;
  readonly title: string;
  /** How it is measured, for the document. */
  readonly how: string;
  readonly run: (bench: Bench) => Promise<void>;
}

/** Fewer rounds where each takes longer: at 12,000 sites about half as many. */
export const roundsAt = (rounds: number, size: number): number =>
  size < 1000 ? rounds : Math.max(1, Math.floor(rounds / (size < 50_000 ? 2 : 4)));
