/** Groups of suggestions, in order. In a file of its own: the page has it before the search. */
export const suggestionGroups = [
  'sites',
  'municipalities',
  'districts',
  'measures',
  'programmes',
] as const;
export type SuggestionGroup = (typeof suggestionGroups)[number];
