import * as v from 'valibot';
import type { Cell, CellProblem, Holds } from '../../model/tables/cells';
import { columnOf } from '../../model/tables/columns';
import { issueProblem } from '../../model/tables/readFeatures';
import { siteAreaRules, siteAreasFile } from '../../model/tables/siteAreas';
import { recordSchema } from '../../model/tables/siteRecords';
import { tableSchemas } from '../../model/tables/tableSchema';
import { tableColumns } from '../../model/tables/tables';
import type { DraftTable } from '../draft/draft';
import { cellValue } from '../draft/flatSites';

export type CellRules = ReadonlyMap<string, Cell<unknown>>;

/**
 * The rule of each column of a table, by its name in the file: the one by which the build reads it.
 * @param currentYear bounds the years
 */
export function cellRules(table: DraftTable, currentYear: number): CellRules {
  if (table === 'sites.csv') return siteRules(currentYear);
  if (table === siteAreasFile) return new Map(Object.entries(siteAreaRules(currentYear)));
  const rules = Object.entries<Cell<unknown>>(tableColumns(currentYear)[table]);
  return new Map(rules.map(([field, rule]) => [columnOf(field), rule]));
}

/** What a column of sites.csv becomes in sites.geojson is judged by the schema of that file. */
function siteRules(currentYear: number): CellRules {
  const { lon, lat } = tableColumns(currentYear)['postcodes.csv'];
  return new Map(
    tableSchemas(currentYear)['sites.csv'].fields.map(({ field, name, type, constraints }) => {
      if (field === 'lon' || field === 'lat') return [name, field === 'lon' ? lon : lat];
      const schema = recordSchema.entries[field as keyof typeof recordSchema.entries];
      const holds: Holds = { type: type === 'array' ? 'list' : type, constraints };
      return [name, siteRule(schema, holds)];
    }),
  );
}

function siteRule(schema: v.GenericSchema, holds: Holds): Cell<unknown> {
  const { type, constraints } = holds;
  const parse = (text: string): ReturnType<Cell<unknown>> => {
    const read = v.safeParse(schema, cellValue(text, type, constraints.required));
    if (read.success) return { value: read.output };
    if (text === '') return { code: 'valueMissing' };
    if (constraints.enum !== undefined)
      return { code: 'notInVocabulary', expected: constraints.enum.join(', ') };
    const { code, expected } = issueProblem(read.issues[0], 'sites.geojson', 1, null);
    return { code, ...(expected !== undefined && { expected }) } as CellProblem;
  };
  return Object.assign(parse, { holds });
}
