import type { Box } from './geometry';

/** Side of the squares by which taken places are found, in pixels. */
const cell = 64;

/** The places of a picture that are taken by symbols and names. */
export class Room {
  readonly #cells = new Map<string, Box[]>();

  isFree(boxes: readonly Box[]): boolean {
    return boxes.every((box) =>
      cellsOf(box).every((key) => !(this.#cells.get(key) ?? []).some((taken) => meet(box, taken))),
    );
  }

  take(boxes: readonly Box[]): void {
    for (const box of boxes)
      for (const key of cellsOf(box)) {
        const there = this.#cells.get(key);
        if (there === undefined) this.#cells.set(key, [box]);
        else there.push(box);
      }
  }
}

function cellsOf({ left, top, right, bottom }: Box): readonly string[] {
  const keys: string[] = [];
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++)
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++)
      keys.push(`${x} ${y}`);
  return keys;
}

const meet = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;
