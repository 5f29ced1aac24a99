/** What is under our own layers: the streets of a map service, or only the embedded outlines. */
export const baseMapChoices = ['strassen', 'umriss'] as const;
export type BaseMapChoice = (typeof baseMapChoices)[number];

/** What an operator can preset: one of the two, or outlines with an offer of streets. */
export const baseMapPresets = [...baseMapChoices, 'angebot'] as const;
export type BaseMapPreset = (typeof baseMapPresets)[number];

/** Minimum zoom of streets; below it no map service is requested. */
export const streetZoom = 10;

/** Minimum zoom of the offer of streets: from here on a map of outlines looks empty. */
export const offerZoom = 11;
