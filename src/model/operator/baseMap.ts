/** What is under our own layers: the streets of a map service, or only the embedded outlines. */
export const baseMapChoices = ['strassen', 'umriss'] as const;
export type BaseMapChoice = (typeof baseMapChoices)[number];

/** Minimum zoom of streets; below it no map service is requested. */
export const streetZoom = 10;
