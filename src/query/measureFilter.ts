import type { ListedMeasure } from '../model/site';
import type { MeasureStatus, MeasureType } from '../model/vocabulary';
import { fits } from './selected';

/** Types and statuses of measures; an empty list lets all pass. */
export interface MeasureFilter {
  readonly types: readonly MeasureType[];
  readonly statuses: readonly MeasureStatus[];
}

export const allMeasures: MeasureFilter = { types: [], statuses: [] };

/** Whether a measure has one of the types and one of the statuses. */
export const passes = (
  { types, statuses }: MeasureFilter,
  { type, status }: ListedMeasure,
): boolean => fits(types, type) && fits(statuses, status);

/** How many measures a type would show beside the selected statuses. */
export const countOfType = (
  measures: readonly ListedMeasure[],
  { statuses }: MeasureFilter,
  type: MeasureType,
): number => measures.filter((measure) => passes({ types: [type], statuses }, measure)).length;

/** How many measures a status would show beside the selected types. */
export const countOfStatus = (
  measures: readonly ListedMeasure[],
  { types }: MeasureFilter,
  status: MeasureStatus,
): number => measures.filter((measure) => passes({ types, statuses: [status] }, measure)).length;
