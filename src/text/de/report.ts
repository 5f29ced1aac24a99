import type { ReportField } from '../../query/reportFields';

const fields: Readonly<Record<ReportField, string>> = {
  name: 'Name',
  programme: 'Programm',
  money: 'Beträge',
  population: 'Einwohner',
  area: 'Fläche',
  measures: 'Maßnahmen',
  place: 'Lage',
  sources: 'Quellen und Links',
  other: 'Sonstiges',
};

/** An error report: site, field and what the page shows there. */
interface Report {
  readonly title: string;
  readonly id: string;
  readonly field: string;
  readonly values: readonly string[];
  readonly address: string;
}

/** Reporting an error in the facts of a site. */
export const reportWords = {
  open: 'Fehler melden',
  question: 'Stimmt etwas nicht?',
  byMail: 'Welche Angabe stimmt nicht? Ihre E-Mail ist dann schon vorbereitet.',
  byForm: 'Welche Angabe stimmt nicht? Das Formular ist dann schon vorbereitet.',
  fields,
  subject: (title: string, field: string) => `Quartierskarte Hessen: ${title} – ${field}`,
  body: ({ title, id, field, values, address }: Report) =>
    [
      `Standort: ${title} (${id})`,
      `Angabe: ${field}`,
      'Auf der Seite steht:',
      ...values,
      '',
      'Richtig ist:',
      '',
      'Das steht hier (Link oder Dokument):',
      '',
      `Seite: ${address}`,
    ].join('\n'),
};
