/** Anchors inside of a site's facts: its list of sources, and the form for reporting errors. */
export const anchors = { sources: 'quellen', report: 'fehler-melden' } as const;
