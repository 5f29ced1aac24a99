/**
 * Whether a key names an independent city (kreisfreie Stadt). Their keys end in 11 to 19; Hanau,
 * independent since 2026, still carries its eight-digit municipality key (data/README.md).
 */
export const isIndependentCity = (districtAgs: string): boolean =>
  /^06\d1\d$/.test(districtAgs) || districtAgs.length === 8;
