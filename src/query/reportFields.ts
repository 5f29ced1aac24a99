/** The fields of a site that can be reported as wrong. */
export const reportFields = [
  'name',
  'programme',
  'money',
  'population',
  'area',
  'measures',
  'place',
  'sources',
  'other',
] as const;
export type ReportField = (typeof reportFields)[number];
