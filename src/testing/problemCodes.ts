import type { ProblemCode } from '../model/problem';

/** All codes: a missing one is a compile-time error. */
const codes: Readonly<Record<ProblemCode, true>> = {
  fileUnreadable: true,
  encodingBroken: true,
  rowBroken: true,
  columnMissing: true,
  columnUnknown: true,
  valueMissing: true,
  notAnId: true,
  notAYear: true,
  notAnAmount: true,
  notANumber: true,
  notALink: true,
  notInVocabulary: true,
  fieldInvalid: true,
  coordinateIncomplete: true,
  idTwice: true,
  unknownSite: true,
  unknownSource: true,
  sourceUnused: true,
  siteWithoutProgramme: true,
  allocationWithoutProgramme: true,
  duplicateRow: true,
  contradictionAlone: true,
  contradictionNotCounted: true,
  endBeforeIntake: true,
  yearInFuture: true,
  unknownMunicipality: true,
  municipalityNameDiffers: true,
  districtDiffers: true,
  outsideMunicipality: true,
  geometryInvalid: true,
};

export const problemCodes = Object.keys(codes) as readonly ProblemCode[];
