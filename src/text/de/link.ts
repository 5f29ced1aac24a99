/** What is said of links that are not understood. */
export const linkWords = {
  unknownSite: (id: string) => `Den Standort ‚${id}‘ kennen wir nicht.`,
  nearest: 'Ähnliche Namen:',
  allSites: 'Alle Standorte',
  notUnderstood: (values: readonly string[]) => `Nicht verstanden: ${values.join(', ')}.`,
  dismiss: 'Hinweis ausblenden',
};
