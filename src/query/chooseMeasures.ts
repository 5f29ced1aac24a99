import type { Measure } from '../model/site';
import type { MeasureStatus, MeasureType } from '../model/vocabulary';

/** What a person has ticked; nothing ticked asks for nothing, so all measures fit. */
export interface MeasureChoice {
  readonly types: readonly MeasureType[];
  readonly statuses: readonly MeasureStatus[];
}

export const allMeasures: MeasureChoice = { types: [], statuses: [] };

const fits = <T>(asked: readonly T[], value: T): boolean =>
  asked.length === 0 || asked.includes(value);

/** One of the types and one of the statuses. */
export const isChosen = ({ types, statuses }: MeasureChoice, { type, status }: Measure): boolean =>
  fits(types, type) && fits(statuses, status);

/** How many measures a type would show beside the chosen statuses. */
export const countOfType = (
  measures: readonly Measure[],
  { statuses }: MeasureChoice,
  type: MeasureType,
): number => measures.filter((measure) => isChosen({ types: [type], statuses }, measure)).length;

/** How many measures a status would show beside the chosen types. */
export const countOfStatus = (
  measures: readonly Measure[],
  { types }: MeasureChoice,
  status: MeasureStatus,
): number => measures.filter((measure) => isChosen({ types, statuses: [status] }, measure)).length;

/** The choice with a type or status ticked, or unticked where it was. */
export const toggled = <T>(asked: readonly T[], value: T): readonly T[] =>
  asked.includes(value) ? asked.filter((other) => other !== value) : [...asked, value];
