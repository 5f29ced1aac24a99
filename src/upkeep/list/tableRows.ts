import { type AmountReading, readAmount, scaleIn } from '../../model/amount/readAmount';
import { totalWord } from './lineKinds';
import { type Entry, type ListContext, noContext } from './part';
import { programmeIn, yearIn } from './programmeNames';

/** What a column of a pasted table holds; `share`: an amount that is not what we look for. */
type Role =
  | 'amount'
  | 'share'
  | 'town'
  | 'site'
  | 'district'
  | 'year'
  | 'programme'
  | 'number'
  | 'place';

export interface Column {
  readonly role: Role;
  readonly scale: ReturnType<typeof scaleIn>;
  /** Of an amount, where the header is a year. */
  readonly year: number | null;
}

/** By headers; the first that fits. "Fördergebiet" is no Förderung, "Landkreis" no share of the Land. */
const headers: readonly (readonly [RegExp, Role])[] = [
  [/^(?:(?:lfd|lauf)\.?\s*)?(?:nr|nummer|pos|#)\b\.?/i, 'number'],
  [/kreis|bezirk/i, 'district'],
  [/^(?:programm-?|förder-?|antrags-?)?jahr$/i, 'year'],
  [/programm/i, 'programme'],
  [/kosten|eigen|kommunal|anteil|vorjahr|bisher|einwohner/i, 'share'],
  [/gebiet|standort|quartier|stadtteil|maßnahme|massnahme|projekt|bezeichnung|^name$/i, 'site'],
  [/kommune|stadt|gemeinde|^ort$/i, 'town'],
  [/bund.*land|land.*bund|gesamt|insgesamt|summe/i, 'amount'],
  [/\b(?:bund|land|eu)\b|bundesmittel|landesmittel/i, 'share'],
  [/betrag|förder|zuwendung|bewillig|mittel|euro|€|eur\b/i, 'amount'],
];

function headerColumn(cell: string): Column | null {
  const year = /^\s*20\d\d\s*$/.test(cell) ? Number(cell) : null;
  const role =
    year === null ? headers.find(([pattern]) => pattern.test(cell.trim()))?.[1] : 'amount';
  return role === undefined ? null : { role, scale: scaleIn(cell), year };
}

/** The columns that a first row names; null where it is no row of headers. */
export function columnsByHeader(cells: readonly string[]): readonly Column[] | null {
  const columns = cells.map(headerColumn);
  const known = columns.filter((column) => column !== null);
  const hasAmount = cells.some((cell) => readsAsMoney(cell) && !/^\s*20\d\d\s*$/.test(cell));
  const isHeader = known.some(({ role }) => role === 'amount') && known.length > 1;
  if (!isHeader || hasAmount) return null;
  return columns.map((column) => column ?? { role: 'place', scale: 0, year: null });
}

/** The columns as their cells look, where no row names them. */
export function columnsByContent(rows: readonly (readonly string[])[]): readonly Column[] {
  const count = Math.max(...rows.map((cells) => cells.length));
  return Array.from({ length: count }, (_, index): Column => {
    const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
    const most = (fits: (cell: string) => boolean) =>
      cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
    const role = (): Role => {
      if (most((cell) => /^(?:19|20)\d\d$/.test(cell))) return 'year';
      if (most((cell) => /^\(?\d{1,3}[.)]?$/.test(cell))) return 'number';
      if (most(readsAsMoney)) return 'amount';
      if (most((cell) => /kreis\b|^(?:land)?kreis\b|regierungsbezirk/i.test(cell)))
        return 'district';
      return 'place';
    };
    return { role: role(), scale: 0, year: null };
  });
}

/** A cell that is an amount, or says that none is known in words. */
function readsAsMoney(cell: string): boolean {
  const reading = readAmount(cell);
  if (reading.kind === 'unknown') return cell.trim() !== '' && !/^[?/.]+$/.test(cell.trim());
  return reading.kind !== 'unusable' || reading.why !== 'noAmount';
}

/** What a row of a table says; a row with nothing but texts may be a heading, so it is null. */
export function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  context: ListContext,
  year: number,
): Entry | null {
  const of = (...roles: readonly Role[]) =>
    cells.filter(
      (cell, index) => roles.includes(columns[index]?.role ?? 'place') && cell.trim() !== '',
    );
  const filled = cells.filter((cell) => cell.trim() !== '');
  const places = of('town', 'site', 'place');
  const amounts = amountCells(cells, columns, year);
  if (filled.length < 2 && amounts.every(({ text }) => text === '')) return null;
  const [programme = ''] = of('programme');
  const [ownYear = ''] = of('year');
  const [district = null] = of('district');
  return {
    kind: 'entry',
    places: [places.join(', ')],
    amountText: amounts.map(({ text }) => text).join(' / '),
    amounts: amounts.map(({ reading }) => reading),
    context: {
      ...noContext,
      town: context.town,
      district: district ?? context.district,
      programme: programmeIn(programme) ?? context.programme,
      year: yearIn(ownYear) ?? context.year,
    },
    saysTotal: filled.some((cell) => totalWord.test(cell)),
  };
}

const units: Readonly<Record<Column['scale'], string>> = {
  0: '',
  3: ' Tsd. Euro',
  6: ' Mio. Euro',
  9: ' Mrd. Euro',
};

/** The cells of the amount: of several years that of the year, of several others all. */
function amountCells(
  cells: readonly string[],
  columns: readonly Column[],
  year: number,
): readonly { readonly text: string; readonly reading: AmountReading }[] {
  const all = columns.flatMap((column, index) =>
    column.role === 'amount' ? [{ column, text: (cells[index] ?? '').trim() }] : [],
  );
  const ofYear = all.filter(({ column }) => column.year === year);
  const chosen = ofYear.length > 0 ? ofYear : all;
  const filled = chosen.filter(({ text }) => text !== '');
  return (filled.length > 0 ? filled : chosen.slice(0, 1)).map(({ column, text }) => ({
    // As the source states it: "600" below "in T€".
    text: /^[\d.,\s]+$/.test(text) ? `${text}${units[column.scale]}` : text,
    reading: readAmount(text, column.scale),
  }));
}

/** The cells of a line of a pasted table; null where it is none. */
export function cellsOf(line: string): readonly string[] | null {
  const trimmed = line.replace(/^[^\S\t]+|(?<![^\S\t])[^\S\t]+$/g, '');
  const inner = trimmed.replace(/^\||\|$/g, '');
  if (inner.includes('|')) return inner.split('|').map((cell) => cell.trim());
  if (trimmed.includes('\t')) return trimmed.split('\t').map((cell) => cell.trim());
  const semicolons = trimmed.split(';');
  if (semicolons.length > 2 && semicolons.filter(readsAsMoney).length < 2)
    return semicolons.map((cell) => cell.trim());
  const wide = trimmed.split(/[^\S\t]{2,}/);
  return wide.length > 2 ? wide : null;
}

/** The line between header and rows of a table in Markdown, or one of dashes. */
export const isRule = (line: string): boolean => /^[\s|:+=_-]*-{3}[\s|:+=_-]*$/.test(line);
