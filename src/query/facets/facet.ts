import type { Area } from '../../model/geo/area';
import { recordOf } from '../../model/recordOf';
import type { ListedSite } from '../../model/site';
import { type Column, columnOf } from '../columns';

/** What a condition may need to know beside the site. */
export interface Facts {
  readonly sites: readonly ListedSite[];
  readonly areas: readonly Area[];
  readonly currentYear: number;
}

/**
 * A condition of a query that can be dropped on its own. `Part` is what it owns of the query,
 * `Needs` what it reads.
 */
export interface Facet<Key extends string, Part, Needs = Part> {
  readonly key: Key;
  /** Its part of a query that it does not limit. */
  readonly empty: Part;
  readonly isSet: (query: Part) => boolean;
  /**
   * Its URL parameters and their values, '' where it is not set. The names are a public promise.
   */
  readonly write: (query: Part) => Readonly<Record<string, string>>;
  /** The inverse of `write`: garbage and unknown ids are left out. */
  readonly read: (parameters: URLSearchParams, areas: readonly Area[]) => Part;
  /** Its predicate: compiled once per query, called with the place of each site among all. */
  readonly compile: (query: Needs, facts: Facts) => (place: number) => boolean;
}

/** One choice of a facet: its value in query and link, and its label. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type LabelFacts = Pick<Facts, 'areas' | 'currentYear'>;
type LabelOf<Value, Words> = (words: Words, value: Value, facts: LabelFacts) => string;

/**
 * The definition of a facet of choices, in its own file; `Words` are those of a language that its
 * labels need.
 */
interface Definition<Value extends string, Needs, Words> {
  readonly parameter: string;
  readonly vocabulary: Vocabulary<Value>;
  /** The values of a site, without duplicates. */
  readonly values: (site: ListedSite, query: Needs, currentYear: number) => readonly Value[];
  readonly label: LabelOf<Value, Words>;
  /** The name in sentences, where it differs from the label. */
  readonly name?: LabelOf<Value, Words>;
  /** Another facet that `values` already respects: its condition is not applied twice. */
  readonly respects?: string;
  /** Where `values` follow from a part of the query: that part, and the values of all sites for it. */
  readonly asked?: {
    readonly part: (query: Needs) => readonly string[];
    readonly column: (query: Needs, sites: readonly ListedSite[]) => Column;
  };
}

/** The possible values of a facet. */
interface Vocabulary<Value> {
  /** All of them in the order of the panel. */
  readonly all: (areas: readonly Area[]) => readonly Value[];
  /** Some of them in the order of links: the same choice gives the same link. */
  readonly inOrder: (values: readonly string[]) => readonly Value[];
  /** Other values that an older link may have for one of them; none where they never changed. */
  readonly former?: (value: Value, areas: readonly Area[]) => readonly string[];
}

/** A closed list of ids, which provides all orders. */
export const closed = <Value extends string>(ids: readonly Value[]): Vocabulary<Value> => ({
  all: () => ids,
  inOrder: (values) => ids.filter((id) => values.includes(id)),
});

/** A facet of choices with counts: OR between its values; its key is its field in the query. */
export interface ListFacet<Key extends string, Value extends string, Needs, Words>
  extends Facet<Key, Selected<Key, Value>, Selected<Key, Value> & Needs>,
    Pick<Definition<Value, Needs, Words>, 'parameter' | 'values'> {
  /** The values of all sites. */
  readonly column: (query: Needs, facts: Facts) => Column;
  readonly respects: string | null;
  /** All its values in the order of the panel. */
  readonly vocabulary: (areas: readonly Area[]) => readonly Value[];
  /** The part of a query that selects these values; unknown ones are left out. */
  readonly select: (values: readonly string[]) => Selected<Key, Value>;
  /** All its values with their labels, in the order of the panel. */
  readonly choices: (words: Words, facts: LabelFacts) => readonly Choice[];
  /** The label of a value on a chip; the value itself where it is not known. */
  readonly labelOf: LabelOf<string, Words>;
  /** The name of a value in a sentence. */
  readonly nameOf: LabelOf<string, Words>;
}

type Selected<Key extends string, Value> = Readonly<Record<Key, readonly Value[]>>;

export function listFacet<Key extends string, Value extends string, Needs, Words>(
  key: Key,
  definition: Definition<Value, Needs, Words>,
): ListFacet<Key, Value, Needs, Words> {
  const { parameter, vocabulary, values, label, name = label, respects = null, asked } = definition;
  const select = (selected: readonly string[]) =>
    recordOf([key], () => vocabulary.inOrder(selected));
  const calledBy =
    (labelOf: LabelOf<Value, Words>): LabelOf<string, Words> =>
    (words, value, facts) => {
      const known = vocabulary.all(facts.areas).find((one) => one === value);
      return known === undefined ? value : labelOf(words, known, facts);
    };
  const kept = keptColumns();
  const column = (query: Needs, { sites, currentYear }: Facts) => {
    const part = asked?.part(query) ?? [];
    return kept(sites, `${currentYear} ${part.join()}`, () =>
      asked === undefined || part.length === 0
        ? columnOf(sites, (site) => values(site, query, currentYear))
        : asked.column(query, sites),
    );
  };
  return {
    key,
    parameter,
    respects,
    values,
    column,
    vocabulary: vocabulary.all,
    select,
    empty: select([]),
    isSet: (query) => query[key].length > 0,
    write: (query) => ({ [parameter]: query[key].join(',') }),
    read: (parameters, areas) => {
      const wanted = new Set(parameters.getAll(parameter).flatMap((value) => value.split(',')));
      // Most links ask for nothing here, and there are hundreds of areas to compare.
      if (wanted.size === 0) return select([]);
      const isWanted = (value: Value) =>
        [value, ...(vocabulary.former?.(value, areas) ?? [])].some((name) => wanted.has(name));
      return select(vocabulary.all(areas).filter(isWanted));
    },
    compile: (query, facts) => {
      const selected = new Set<string>(query[key]);
      const { values, starts, codes } = column(query, facts);
      const isSelected = Uint8Array.from(values, (value) => Number(selected.has(value)));
      return (place) => {
        const end = starts[place + 1] ?? 0;
        for (let at = starts[place] ?? 0; at < end; at += 1)
          if (isSelected[codes[at] ?? 0] === 1) return true;
        return false;
      };
    },
    choices: (words, facts) =>
      vocabulary.all(facts.areas).map((value) => ({ value, label: label(words, value, facts) })),
    labelOf: calledBy(label),
    nameOf: calledBy(name),
  };
}

/** So many columns of a facet are kept: people go to and fro between few choices. */
const mostKept = 4;

/** Keeps the columns that were asked for last, by the sites and what else they follow from. */
function keptColumns() {
  const ofSites = new WeakMap<readonly ListedSite[], Map<string, Column>>();
  return (sites: readonly ListedSite[], key: string, make: () => Column): Column => {
    const kept = ofSites.get(sites) ?? new Map<string, Column>();
    ofSites.set(sites, kept);
    const column = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, column);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return column;
  };
}
