/** What lies under our own layers: the streets of a map service, or only the embedded outlines. */
export const baseMapChoices = ['strassen', 'umriss'] as const;
export type BaseMapChoice = (typeof baseMapChoices)[number];

/** From this zoom streets are shown; before, no map service is asked. */
export const streetZoom = 10;
