import type { SettingProblem } from '../model/operator/settingProblem';

interface SettingText {
  readonly expected: string;
  readonly advice: string;
}

const unused = 'Bis dahin gilt die Angabe als nicht gemacht.';

const texts: Readonly<Record<SettingProblem['expected'], SettingText>> = {
  file: {
    expected: 'eine lesbare JSON-Datei',
    advice: 'Prüfen Sie Klammern, Kommas und Anführungszeichen, oder stellen Sie die Datei her.',
  },
  section: {
    expected: 'Felder in geschweiften Klammern',
    advice: 'Schreiben Sie { "Feld": "Wert" }; das README zeigt ein Beispiel.',
  },
  known: {
    expected: 'ein Name, der gelesen wird',
    advice: 'Prüfen Sie die Schreibweise im README; das Feld wird nicht gelesen.',
  },
  streets: {
    expected: 'Grundkarte und Dienst, wie das README sie beschreibt',
    advice: 'Berichtigen Sie das Feld. Bis dahin zeigt die Karte nur Umrisse.',
  },
  text: {
    expected: 'ein Text',
    advice: `Setzen Sie den Text in Anführungszeichen. ${unused}`,
  },
  lines: {
    expected: 'eine Liste von Zeilen, wie ["Straße 1", "65183 Ort"]',
    advice: `Schreiben Sie jede Zeile in Anführungszeichen, alle zusammen in eckige Klammern. ${unused}`,
  },
  email: {
    expected: 'eine E-Mail-Adresse',
    advice: `Schreiben Sie nur die Adresse, ohne Namen. ${unused}`,
  },
  phone: {
    expected: 'eine Telefonnummer, wie "+49 611 000000"',
    advice: `Schreiben Sie nur Ziffern, Leerzeichen, Klammern, Schräg- und Bindestriche. ${unused}`,
  },
  link: {
    expected: 'eine vollständige Adresse, die mit http:// oder https:// beginnt',
    advice: `Kopieren Sie die Adresse aus der Adresszeile des Browsers. ${unused}`,
  },
  days: {
    expected: 'eine ganze Zahl von 0 bis 3650, ohne Anführungszeichen',
    advice: `Schreiben Sie die Zahl der Tage; 0 heißt: keine Protokolle. ${unused}`,
  },
};

/** One problem as lines of text: where, what was found, what is expected, what to do. */
export function describeSettingProblem({
  field,
  found,
  expected,
}: SettingProblem): readonly string[] {
  const text = texts[expected];
  return [
    field === '' ? 'betrieb.json' : `betrieb.json, Feld ${field}`,
    `  gefunden: ${found === '' ? '(leer)' : found}`,
    `  erwartet: ${text.expected}`,
    `  zu tun:   ${text.advice}`,
  ];
}
