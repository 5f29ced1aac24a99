import type { Language } from '../text/language';

/** The rules of a language by which tests find faults in its texts. */
export interface Grammar {
  /** A number with a wrong plural form. */
  readonly wrongNumber: RegExp;
  /** States that the money of a site is not known. */
  readonly unknownMoney: RegExp;
  /** States that some money of a selection is not known. */
  readonly unknownInSelection: RegExp;
  /** Names in quotation marks. */
  readonly quoted: RegExp;
  /** Marks that come in pairs. */
  readonly pairs: readonly (readonly [open: string, close: string])[];
  readonly thousands: RegExp;
  readonly decimal: string;
}

const german = {
  quoted: /„[^“]*“/g,
  pairs: [
    ['„', '“'],
    ['‚', '‘'],
    ['(', ')'],
  ],
  thousands: /\.(?=\d{3})/g,
  decimal: ',',
} as const;

export const grammarOf: Readonly<Record<Language, Grammar>> = {
  de: {
    ...german,
    wrongNumber:
      /(?<![\d.,])[01]\s(Maßnahmen|Standorte|Standorten|Kreisen|Kommunen|Menschen|Jahre|weiteren)(?!\p{L})|(?<![\d.,])(0|[2-9]|\d{2,})\s(Maßnahme|Standort|Kreis|Kommune)(?!\p{L})/u,
    unknownMoney: /kein Betrag veröffentlicht|Für kein Jahr ist ein Betrag/,
    unknownInSelection: /kein Betrag|Zu keinem davon|nicht alle|Nicht alle/,
  },
  en: {
    wrongNumber:
      /(?<![\d.,])[01]\s(measures|sites|districts|municipalities|people|years|others)\b|(?<![\d.,])(0|[2-9]|\d{2,})\s(measure|site|district|municipality|year)\b/,
    unknownMoney: /no amount has been published|No yearly amount has been published/,
    unknownInSelection: /No amount|[Nn]ot all amounts/,
    quoted: /“[^”]*”/g,
    pairs: [
      ['“', '”'],
      ['‘', '’'],
      ['(', ')'],
    ],
    thousands: /,(?=\d{3})/g,
    decimal: '.',
  },
  ls: {
    ...german,
    wrongNumber:
      /(?<![\d.,])[01]\s(Projekte|Projekten|Förder-Gebiete|Kreisen|Orte|Menschen|Jahre)(?![\p{L}-])|(?<![\d.,])(0|[2-9]|\d{2,})\s(Projekt|Förder-Gebiet|Kreis)(?![\p{L}-])|(?<=^|\.\s)(1 (sind|werden)|(0|[2-9]|\d{2,}) (ist|wird))(?!\p{L})/u,
    unknownMoney: /kennen wir keinen Betrag|wie viel Geld es gibt/,
    unknownInSelection: /keinen Betrag|nicht alle Beträge|wie viel Geld/,
  },
};
