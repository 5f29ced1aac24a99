/** No measure is hovered or lit. */
export const noMeasure = { hoveredMeasure: null, litMeasure: null } as const;

/** A person opens a site; `near`: the map comes near, too. */
export const opened = (siteId: string, near: boolean) => ({
  ...noMeasure,
  selectedId: siteId,
  openedByPerson: true,
  stage: 'map' as const,
  showOnMap: { siteId, near },
});

/** The panel of a site gives way to the map, on which the site is lit. */
export const left = (siteId: string) => ({
  ...noMeasure,
  selectedId: null,
  hoveredId: siteId,
  narrowView: 'map' as const,
  stage: 'map' as const,
  showOnMap: { siteId, near: true },
});
