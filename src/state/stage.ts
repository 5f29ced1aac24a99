/** What is beside the list: the map or, instead of it, the comparison or the statistics. */
export type Stage = 'map' | 'comparison' | 'statistics';

/** On a narrow screen: the list with the map above it, or the list alone. */
export type NarrowView = 'map' | 'list';

/** Maximum number of sites side by side. */
export const maxCompared = 4;
