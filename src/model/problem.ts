import type { FieldKind } from './operator/operatorFields';

/** What can be wrong with the facts. `text/` holds the German sentence of each code. */
export type ProblemCode =
  | 'fileUnreadable'
  | 'encodingBroken'
  | 'rowBroken'
  | 'columnMissing'
  | 'columnUnknown'
  | 'valueMissing'
  | 'notAnId'
  | 'notAYear'
  | 'notADate'
  | 'notAnAmount'
  | 'notANumber'
  | 'notACount'
  | 'notADay'
  | 'notAPostcode'
  | 'notALink'
  | 'notInVocabulary'
  | 'fieldInvalid'
  | 'coordinateIncomplete'
  | 'idTwice'
  | 'unknownSite'
  | 'unknownSource'
  | 'sourceUnused'
  | 'researchUndated'
  | 'siteWithoutProgramme'
  | 'allocationWithoutProgramme'
  | 'duplicateRow'
  | 'contradictionAlone'
  | 'contradictionNotCounted'
  | 'endBeforeIntake'
  | 'yearInFuture'
  | 'unknownMunicipality'
  | 'formerMunicipality'
  | 'formerKeyInUse'
  | 'boundariesOutdated'
  | 'municipalityNameDiffers'
  | 'districtDiffers'
  | 'populationMissing'
  | 'populationDiffers'
  | 'postcodeMissing'
  | 'meaningUnknown'
  | 'meaningItself'
  | 'easyTextLong'
  | 'easySentenceLong'
  | 'easyTextHard'
  | 'easyTextMissing'
  | 'outsideMunicipality'
  | 'pointOutsideArea'
  | 'geometryInvalid';

/**
 * What can be wrong with betrieb.json: a field of the wrong kind, a `file` that is no JSON, a
 * `section` that is no object, a name that is not `known`, an invalid base map.
 */
export type SettingCode = `setting:${FieldKind | 'file' | 'section' | 'known' | 'streets'}`;

/**
 * What can be wrong with the ground of the map: a file without a licence, an open ring or one that
 * crosses itself, a place `outside` of Hessen, a built file that is outdated, an unknown `quarter` or
 * another `area` of it.
 */
type GroundCode =
  `ground:${'licence' | 'ringOpen' | 'ringCrossing' | 'outside' | 'outdated' | 'quarter' | 'area'}`;

/**
 * What can be named of an input that is read: a `format` that no reader knows, a `table` that no
 * header fits, a file, archive or cell beyond a limit (`large`), an `entry` of an archive that is no
 * table, a column that is there `twice`, rows `above` the header, a `formula` without a result; and
 * what was read all the same: another `encoding`, a `result` of a formula, a text that looks like
 * one (`formulaText`), another way of writing (`readAs`), coordinates that were `swapped` or in
 * metres (`metres`).
 */
export type IntakeCode =
  `intake:${'format' | 'table' | 'large' | 'entry' | 'twice' | 'above' | 'formula' | 'encoding' | 'result' | 'formulaText' | 'readAs' | 'swapped' | 'metres'}`;

/** Where a problem is, so that a person can open the file and find it. */
export interface Place {
  /** File name inside data/, such as `allocations.csv`, or `betrieb.json`. */
  readonly file: string;
  /**
   * Row number in a spreadsheet (the header is row 1); for GeoJSON the position of the feature,
   * from 1.
   */
  readonly row?: number;
  /** Column or property; of betrieb.json with its section, such as `betreiber.email`. */
  readonly field?: string;
  /** Id of the site concerned, where known. */
  readonly siteId?: string;
}

/** One problem: an error drops what it concerns, a warning only deserves a look. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode | SettingCode | GroundCode | IntakeCode;
  readonly place: Place;
  /** The value as it is in the file. */
  readonly found: string;
  /**
   * What would have been right, as far as values can state it (allowed ids, a name, a distance).
   */
  readonly expected?: string;
  /** A value that may be what was meant; a person decides. */
  readonly suggestion?: string;
  /** In how many further rows of the same column it is the same. */
  readonly more?: number;
}

/** Warnings; so is everything that is wrong with settings. */
const hints: ReadonlySet<string> = new Set<ProblemCode | IntakeCode>([
  'columnUnknown',
  'unknownSource',
  'sourceUnused',
  'contradictionAlone',
  'contradictionNotCounted',
  'populationMissing',
  'postcodeMissing',
  'easyTextLong',
  'easySentenceLong',
  'easyTextHard',
  'easyTextMissing',
  'pointOutsideArea',
  'intake:entry',
  'intake:above',
  'intake:encoding',
  'intake:result',
  'intake:formulaText',
  'intake:readAs',
  'intake:swapped',
  'intake:metres',
]);

/** A problem with the severity of its code. */
export function problemAt(
  place: Place,
  code: Problem['code'],
  found: string,
  expected?: string,
): Problem {
  const severity = hints.has(code) || code.startsWith('setting:') ? 'warning' : 'error';
  return { severity, code, place, found, ...(expected !== undefined && { expected }) };
}
