import {
  type OperatorDetails,
  type OperatorField,
  operatorFieldNames,
  operatorFields,
} from './operatorFields';

/** Pages that need the operator. */
export type OperatorPage = 'impressum' | 'datenschutz' | 'barrierefreiheit';

const isOf: Readonly<Record<OperatorPage, (field: OperatorField) => boolean>> = {
  impressum: (field) => field.startsWith('betreiber.'),
  datenschutz: (field) =>
    field.startsWith('datenschutz.') || /^betreiber\.(name|anschrift|email)$/.test(field),
  barrierefreiheit: (field) =>
    field.startsWith('kontakt-barrierefreiheit.') || field === 'betreiber.name',
};

/** The legally required fields that the operator has not filled in; of one page or of all. */
export function missingFields(
  details: OperatorDetails,
  page?: OperatorPage,
): readonly OperatorField[] {
  return operatorFieldNames.filter((field) => {
    const { need } = operatorFields[field];
    const value = details[field];
    const missing = value === undefined || (value === null && need === 'always');
    return need !== 'optional' && missing && (page === undefined || isOf[page](field));
  });
}
