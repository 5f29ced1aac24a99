/** Words of what can be passed on: a text with its source, a picture. The sentences stand in deSentence.ts. */
export const deShare = {
  heading: 'Zum Weitergeben',
  copyText: 'Text kopieren',
  copied: 'Text mit Quelle kopiert',
  copyFailed: 'Kopieren ging nicht. Sie können den Text markieren und selbst kopieren.',
  copySelectionFailed: 'Kopieren ging nicht. Bitte versuchen Sie es noch einmal.',
  savePicture: 'Bild speichern',
  saving: 'Das Bild wird gezeichnet …',
  saved: 'Bild gespeichert',
  saveFailed:
    'Das Bild ließ sich nicht speichern. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  source: (title: string, address: string, asOf: string) =>
    `Quelle: ${title}, ${address}, ${asOf}.`,
  /** Words on the picture. */
  picture: {
    selection: 'Auswahl',
    moneyByYear: 'Bewilligte Mittel je Jahr',
    noAmount: 'kein Betrag veröffentlicht',
    sources: (names: string, others: number) =>
      `Quellen: ${names}${others === 0 ? '' : others === 1 ? ' und eine weitere' : ` und ${others} weitere`}`,
    sourcesOnPage: 'Quellen: je Angabe unter der genannten Adresse',
  },
};
