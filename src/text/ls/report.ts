import type { ReportTexts } from '../reportTexts';

/** Reporting an error in the facts of a site, in Leichte Sprache. */
export const reportWords: ReportTexts = {
  open: 'Fehler melden',
  question: 'Ist etwas falsch?',
  byMail: 'Was ist falsch? Drücken Sie auf ein Wort. Dann können Sie uns eine E-Mail schreiben.',
  byForm: 'Was ist falsch? Drücken Sie auf ein Wort. Dann können Sie uns schreiben.',
  fields: {
    name: 'Name',
    programme: 'Programm',
    money: 'Geld',
    population: 'Menschen leben hier',
    area: 'Größe',
    measures: 'Projekte',
    place: 'Ort',
    sources: 'Quellen und Links',
    other: 'etwas anderes',
  },
  subject: (title, field) => `Quartierskarte Hessen: ${title} – ${field}`,
  body: ({ title, id, field, values, address }) =>
    [
      `Förder-Gebiet: ${title} (${id})`,
      `Das ist falsch: ${field}`,
      'Auf der Seite steht:',
      ...values,
      '',
      'Das ist richtig:',
      '',
      'Daher weiß ich das:',
      '',
      `Seite: ${address}`,
    ].join('\n'),
};
