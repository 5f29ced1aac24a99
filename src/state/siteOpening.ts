/** No measure is hovered or highlighted. */
export const noMeasure = { hoveredMeasure: null, highlightedMeasure: null } as const;

/** A person opens a site; `near`: the map comes near, too. */
export const opened = (siteId: string, near: boolean) => ({
  ...noMeasure,
  selectedId: siteId,
  openedByPerson: true,
  stage: 'map' as const,
  cameraRequest: { siteId, near },
});

/** The panel of a site gives way to the map, on which the site is highlighted. */
export const left = (siteId: string) => ({
  ...noMeasure,
  selectedId: null,
  hoveredId: siteId,
  narrowView: 'map' as const,
  stage: 'map' as const,
  cameraRequest: { siteId, near: true },
});
