import type { EngineName } from '../../tools/setup/engines.mjs';

/** The keys that journeys press beside letters, by their names in `KeyboardEvent.key`. */
export type Key = 'ArrowDown' | 'Backspace' | 'End' | 'Enter' | 'Escape' | 'Tab';

/** The size of the window, in CSS pixels. */
export const viewport = { width: 1280, height: 800 };

/** A browser with one page: what a person does with it, and what a test asks it. */
export interface Engine {
  readonly name: EngineName;
  /** Opens an address and waits until the page has loaded. */
  goto(address: string): Promise<void>;
  /** The Back button. */
  back(): Promise<void>;
  /** The Forward button. */
  forward(): Promise<void>;
  /** The value of an expression in the page, after its promise; only what JSON can say. */
  evaluate(expression: string): Promise<unknown>;
  /** A click of the mouse, in CSS pixels of the window. */
  click(x: number, y: number): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types letter by letter. */
  type(text: string): Promise<void>;
  /** A PNG of the window. */
  screenshot(): Promise<Buffer>;
  /** The page as a PDF; null where the engine's driver can not print. */
  readonly print: (() => Promise<Buffer>) | null;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder for saved files. */
  readonly downloads: string;
  /** Number of the X display, such as ":99". */
  readonly display: string;
}
