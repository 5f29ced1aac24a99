import { expect } from '@playwright/test';
import type { Engine } from './engine';
import type { Finder, Place, Step } from './finder';

interface Options {
  readonly name?: string | RegExp;
  readonly holds?: string;
}

/** A thing on the page, looked for anew at each question. */
export class Part {
  readonly #engine: Engine;
  readonly #steps: readonly Step[];

  constructor(engine: Engine, steps: readonly Step[] = []) {
    this.#engine = engine;
    this.#steps = steps;
  }

  /** What has this role and name inside of this one. */
  part(role: string, { name, holds }: Options = {}): Part {
    const step: Step = {
      role,
      ...(name instanceof RegExp && { name: { source: name.source, flags: name.flags } }),
      ...(typeof name === 'string' && { name }),
      ...(holds !== undefined && { holds }),
    };
    return new Part(this.#engine, [...this.#steps, step]);
  }

  /** How many there are for people who see or hear the page. */
  count(): Promise<number> {
    return this.#ask('count');
  }

  /** The text of the first; '' without one. */
  async text(): Promise<string> {
    return (await this.#ask('texts'))[0] ?? '';
  }

  /** The texts of all. */
  texts(): Promise<readonly string[]> {
    return this.#ask('texts');
  }

  /** The values of an attribute of all. */
  attributes(name: string): Promise<readonly (string | null)[]> {
    return this.#ask('attributes', name);
  }

  /** Where it is, once it is there, still, and nothing lies over it. */
  async place(): Promise<Place> {
    let place: Place | null = null;
    await expect
      .poll(
        async () => {
          const before = place;
          place = await this.#ask('place');
          return place !== null && place.x === before?.x && place.y === before.y;
        },
        { message: `${JSON.stringify(this.#steps)} can be pointed at`, intervals: [50] },
      )
      .toBe(true);
    return place ?? { x: Number.NaN, y: Number.NaN };
  }

  async click(): Promise<void> {
    const { x, y } = await this.place();
    await this.#engine.click(x, y);
  }

  async focus(): Promise<void> {
    await this.#ask('focus');
    await this.getsFocus();
  }

  /** Waits until it is there, once or as often as said; 0: until it is gone. */
  async isThere(times = 1): Promise<void> {
    await expect.poll(() => this.count(), JSON.stringify(this.#steps)).toBe(times);
  }

  /** Waits until its text contains this. */
  async says(text: string): Promise<void> {
    await expect.poll(() => this.text(), JSON.stringify(this.#steps)).toContain(text);
  }

  /** Waits until the focus is on it. */
  async getsFocus(): Promise<void> {
    await expect.poll(() => this.#ask('hasFocus'), JSON.stringify(this.#steps)).toBe(true);
  }

  async #ask<Question extends keyof Finder>(
    question: Question,
    ...more: readonly unknown[]
  ): Promise<Awaited<ReturnType<Finder[Question]>>> {
    const values = [this.#steps, ...more].map((value) => JSON.stringify(value)).join();
    return (await this.#engine.evaluate(`finder.${question}(${values})`)) as Awaited<
      ReturnType<Finder[Question]>
    >;
  }
}
