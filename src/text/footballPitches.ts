/** A football pitch of 105 m × 68 m, in hectares. */
const pitchHa = 0.714;

/**
 * Number of football pitches in an area, to three digits at most: areas are rounded themselves. 0:
 * less than one.
 */
export function footballPitches(areaHa: number): number {
  const pitches = areaHa / pitchHa;
  if (pitches < 0.95) return 0;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(pitches)) - 2);
  return Math.round(pitches / step) * step;
}
