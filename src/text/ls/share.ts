import type { deShare } from '../de/share';

/** Words of what can be passed on, in Leichte Sprache. */
export const lsShare: typeof deShare = {
  heading: 'Zum Weiter-Geben',
  copyText: 'Text kopieren',
  copied: 'Text und Quelle kopiert',
  copyFailed: 'Das Kopieren hat nicht geklappt. Sie können den Text selbst markieren.',
  copySelectionFailed: 'Das Kopieren hat nicht geklappt. Versuchen Sie es bitte noch einmal.',
  savePicture: 'Bild speichern',
  saving: 'Das Bild kommt gleich …',
  saved: 'Bild gespeichert',
  saveFailed:
    'Das Speichern hat nicht geklappt. Prüfen Sie bitte das Internet. Versuchen Sie es dann noch einmal.',
  source: (title, address, asOf) => `Quelle: ${title}, ${address}. ${asOf}.`,
  picture: {
    selection: 'Auswahl',
    moneyByYear: 'Zugesagtes Geld in jedem Jahr',
    noAmount: 'Betrag nicht bekannt',
    sources: (names, others) => `Quellen: ${names}${others === 0 ? '' : ` und ${others} mehr`}`,
    sourcesOnPage: 'Quellen: stehen im Internet bei dieser Adresse',
  },
};
