import { fold } from './fold';
import { isForm, type WordForms } from './wordForms';

/** A name and its folded form, computed once. */
export interface Name {
  readonly text: string;
  readonly folded: string;
}
export const nameOf = (text: string): Name => ({ text, folded: fold(text) });

/** `name`: an alias, `place`: a municipality of the site, `key`: an official key, `former`: until 2019. */
export interface OtherName extends Name {
  readonly kind: 'name' | 'place' | 'key' | 'former';
}

/** All names of a thing. */
export interface Names {
  readonly label: Name;
  readonly others: readonly OtherName[];
  /** Folded words that narrow a search down, but do not match on their own. */
  readonly context: string;
}

/**
 * Rank of a match partly by name and partly by narrowing words: "Kassel Kita" for a site in Kassel.
 */
export const narrowedRank = 5;

/**
 * How well typed words match a thing, 0 being best; null for no match. `other` is the matched name
 * where it is not the label.
 */
export function nameRank(
  { label, others, context }: Names,
  forms: readonly WordForms[],
  typed: string,
): { readonly rank: number; readonly other: OtherName | null } | null {
  if (label.folded === typed) return { rank: 0, other: null };
  const same = others.find(({ kind, folded }) => kind !== 'place' && folded === typed);
  if (same !== undefined) return { rank: 1, other: same };
  if (label.folded.startsWith(typed)) return { rank: 2, other: null };
  const open = forms.filter((form) => !says(label.folded, form));
  if (open.length === 0) return { rank: 3, other: null };
  const other = others.find(({ folded }) => open.some((form) => says(folded, form))) ?? null;
  if (other === null && open.length === forms.length) return null;
  const known = [...others.map(({ folded }) => folded), context].join(' ');
  if (!open.every((form) => says(known, form))) return null;
  return { rank: other === null ? narrowedRank : 4, other };
}

const says = (folded: string, form: WordForms): boolean =>
  form.exact
    ? ` ${folded}`.includes(` ${form.typed}`)
    : folded.split(' ').some((word) => isForm(word, form));
