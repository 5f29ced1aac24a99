/** A thing on the page by its role and accessible name, as a screen reader has it. */
export interface Step {
  readonly role: string;
  /** The whole name, or a pattern for a part of it. */
  readonly name?: string | { readonly source: string; readonly flags: string };
  /** A text that stands in it by itself. */
  readonly holds?: string;
}

/** Where the centre of a thing is, in CSS pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page, with Testing Library: finds things by steps, each inside of the one before.
 * Needs nothing of its surroundings, so that it can be handed to any browser as text.
 */
export function makeFinder({
  queryAllByRole,
  queryAllByText,
}: typeof import('@testing-library/dom')) {
  const nameOf = (name: Step['name']) =>
    typeof name === 'object' ? new RegExp(name.source, name.flags) : name;
  const inside = (around: HTMLElement, { role, name, holds }: Step) =>
    queryAllByRole(around, role, name === undefined ? {} : { name: nameOf(name) ?? '' }).filter(
      (found) => holds === undefined || queryAllByText(found, holds).length > 0,
    );
  const find = (steps: readonly Step[]): readonly HTMLElement[] =>
    steps.reduce(
      (around, step) => around.flatMap((element) => inside(element, step)),
      [document.body],
    );
  const first = (steps: readonly Step[]) => find(steps)[0] ?? null;

  return {
    count: (steps: readonly Step[]): number => find(steps).length,
    texts: (steps: readonly Step[]): readonly string[] =>
      find(steps).map(({ textContent }) => textContent),
    attributes: (steps: readonly Step[], name: string): readonly (string | null)[] =>
      find(steps).map((element) => element.getAttribute(name)),
    hasFocus: (steps: readonly Step[]): boolean =>
      document.activeElement !== null && document.activeElement === first(steps),
    focus: (steps: readonly Step[]): void => first(steps)?.focus(),
    /** null while nothing is there, or something else lies over it; then it is scrolled to. */
    place: async (steps: readonly Step[]): Promise<Place | null> => {
      const element = first(steps);
      if (element === null) return null;
      // Rows of the list take their size when they are drawn, and move what is below.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const top = document.elementFromPoint(x, y);
      // Who clicks a label clicks its field.
      const own = [element, ...((element as HTMLInputElement).labels ?? [])];
      if (own.some((part) => part.contains(top))) return { x, y };
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return null;
    },
  };
}

export type Finder = ReturnType<typeof makeFinder>;
