/**
 * Whether a key names an independent city (kreisfreie Stadt). Their keys end in 11 to 19; Hanau,
 * independent since 2026, still carries its eight-digit municipality key (data/README.md).
 */
export const isIndependentCity = (districtAgs: string): boolean =>
  /^06\d1\d$/.test(districtAgs) || districtAgs.length === 8;

/** Length of the key of a region: the first digits of the keys of its districts. */
export const regionKeyLength = 3;

/** Keys of districts and of their regions, each once. */
export const districtKeys = (districtAgs: readonly string[]): readonly string[] => [
  ...new Set([...districtAgs, ...districtAgs.map((key) => key.slice(0, regionKeyLength))]),
];
