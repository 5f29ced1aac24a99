/** Size of a saved picture in pixels: what networks show beside a shared link. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Places on the picture, in pixels from its upper left corner. */
export const layout = {
  margin: 52,
  /** Text and chart. */
  text: { left: 52, right: 752 },
  /** Left edge of the map; it reaches to the right edge of the picture. */
  mapLeft: 800,
  mapPadding: 26,
  /** Base line of what explains the symbols, under the map. */
  mapKey: 548,
  footerTop: 566,
  chart: { top: 404, barsTop: 446, barsBottom: 518, axis: 540 },
} as const;
