/** Where links inside of a site's facts lead: to its list of sources, and to where an error is reported. */
export const anchors = { sources: 'quellen', report: 'fehler-melden' } as const;
