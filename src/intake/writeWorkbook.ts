import Papa from 'papaparse';

/**
 * Tables in the form of data/ as a workbook, a sheet a table. Amounts and inhabitants are numbers,
 * all else is text: no program takes the zero from a key, or a decimal point for thousands, as
 * LibreOffice in German does with our CSV. Sites and their boundaries are maps and no sheets.
 */
export async function writeWorkbook(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const tables = Object.entries(files).filter(([name]) => name.endsWith('.csv'));
  const sheets = tables.map(([name, text]) => {
    const [header = [], ...lines] = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;
    const isNumber = header.map((column) => /_eur$|^inhabitants$/.test(column));
    const rows = lines.map((cells) =>
      cells.map((cell, index) =>
        isNumber[index] === true && /^\d+$/.test(cell) ? Number(cell) : cell,
      ),
    );
    return { name: name.replace(/\.csv$/, ''), rows: [header, ...rows] };
  });
  return writeXlsx({ sheets });
}
