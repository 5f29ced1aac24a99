import { type Todo, type TodoKind, todoKinds } from '../../worklist/worklist';

/** What is asked for; null: all. */
export interface TodoFilter {
  readonly kind: TodoKind | null;
  readonly municipality: string | null;
  readonly programme: string | null;
  readonly year: string | null;
  readonly state: 'open' | 'done' | 'all';
}
export const noFilter: TodoFilter = {
  ...{ kind: null, municipality: null, programme: null, year: null },
  state: 'open',
};

type Part = Exclude<keyof TodoFilter, 'state'>;

const fits: Readonly<Record<Part, (todo: Todo, asked: string) => boolean>> = {
  kind: (todo, asked) => todo.kind === asked,
  municipality: ({ site }, asked) => site.municipalities.includes(asked),
  // What is about a participation is about its programme alone.
  programme: ({ programme, site }, asked) =>
    programme === null ? site.programmes.includes(asked) : programme === asked,
  year: ({ year }, asked) => `${year}` === asked,
};
const parts = Object.keys(fits) as Part[];

/** Gaps that fit a filter. @param without a part of it that is not asked: the others' counts of its menu */
export const shownTodos = (
  todos: readonly Todo[],
  filter: TodoFilter,
  ticked: ReadonlySet<string>,
  without: Part | null = null,
): readonly Todo[] =>
  todos.filter((todo) => {
    if (filter.state !== 'all' && ticked.has(todo.id) !== (filter.state === 'done')) return false;
    return parts.every((part) => {
      const asked = filter[part];
      return part === without || asked === null || fits[part](todo, asked);
    });
  });

/** The values that a menu offers, each with how many gaps it would show. */
export function todoOptions(
  todos: readonly Todo[],
  filter: TodoFilter,
  ticked: ReadonlySet<string>,
) {
  const counted = (part: Part, valuesOf: (todo: Todo) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const todo of shownTodos(todos, filter, ticked, part))
      for (const value of valuesOf(todo)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const kinds = counted('kind', ({ kind }) => [kind]);
  const sorted = (counts: ReadonlyMap<string, number>) =>
    [...counts].toSorted(([a], [b]) => collator.compare(a, b));
  return {
    kinds: todoKinds.flatMap((kind) => {
      const count = kinds.get(kind);
      return count === undefined ? [] : [[kind, count] as const];
    }),
    municipalities: sorted(counted('municipality', ({ site }) => site.municipalities)),
    programmes: sorted(
      counted('programme', ({ programme, site }) =>
        programme === null ? site.programmes : [programme],
      ),
    ),
    years: sorted(counted('year', ({ year }) => (year === null ? [] : [`${year}`]))).toReversed(),
  };
}

const collator = new Intl.Collator('de');
