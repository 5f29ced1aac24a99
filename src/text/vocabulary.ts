import measureTypeTable from '../../data/measure-types.json' with { type: 'json' };
import programmeTable from '../../data/programmes.json' with { type: 'json' };
import type { MeasureType, ProgrammeId } from '../model/vocabulary';

/** Labels of the closed vocabularies, from data/programmes.json and data/measure-types.json. */
export interface ProgrammeLabel {
  readonly de: string;
  /** For chips and lists. */
  readonly short: string;
  readonly en: string;
  /** Names until 2019. */
  readonly former: readonly string[];
  /** First programme year. */
  readonly since: number;
  /** First year of today's name, where it had another before. */
  readonly renamed?: number;
  /** An investment pact: its name already says so. */
  readonly pact?: boolean;
}
export interface MeasureTypeLabel {
  readonly de: string;
  readonly short: string;
  readonly en: string;
}

/** The names of a programme in a language. */
export interface ProgrammeWords {
  /** With the official German name, in other languages. */
  readonly name: string;
  /** The plain name, for tables and the legend. */
  readonly plain: string;
  /** For chips and lists. */
  readonly short: string;
  /** Names until 2019. */
  readonly former: readonly string[];
  /** First programme year. */
  readonly since: number;
  /** First year of today's name, where it had another before. */
  readonly renamed: number | undefined;
}
export interface MeasureTypeWords {
  readonly name: string;
  readonly short: string;
}

const byId = <T extends { readonly id: string }>(table: readonly T[], id: string): T => {
  const label = table.find((entry) => entry.id === id);
  if (label === undefined) throw new Error(`no label for ${id} in data/`);
  return label;
};

/** Throws where data/ has no label for an id: a test keeps both in sync. */
export const programmeLabel = (id: ProgrammeId): ProgrammeLabel => byId(programmeTable, id);
export const measureTypeLabel = (type: MeasureType): MeasureTypeLabel =>
  byId(measureTypeTable, type);
