import type { ReportTexts } from '../reportTexts';

/** Reporting an error in the facts of a site, in English. */
export const reportWords: ReportTexts = {
  open: 'Report an error',
  question: 'Is something wrong?',
  byMail: 'Which fact is wrong? Your e-mail is then prepared.',
  byForm: 'Which fact is wrong? The form is then prepared.',
  fields: {
    name: 'Name',
    programme: 'Programme',
    money: 'Amounts',
    population: 'Inhabitants',
    area: 'Size of the area',
    measures: 'Measures',
    place: 'Location',
    sources: 'Sources and links',
    other: 'Something else',
  },
  subject: (title, field) => `Quartierskarte Hessen: ${title} – ${field}`,
  body: ({ title, id, field, values, address }) =>
    [
      `Site: ${title} (${id})`,
      `Fact: ${field}`,
      'The page says:',
      ...values,
      '',
      'This is right:',
      '',
      'It says so here (link or document):',
      '',
      `Page: ${address}`,
    ].join('\n'),
};
