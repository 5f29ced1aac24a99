/** What stands beside the list: the map, or in its place sites side by side, or the numbers of what is shown. */
export type Stage = 'map' | 'comparison' | 'statistics';

/** On a narrow screen: the list with the map above it, or the list alone. */
export type NarrowView = 'map' | 'list';

/** So many sites stand side by side at most. */
export const maxCompared = 4;
