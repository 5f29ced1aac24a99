import type { FieldKind } from './operatorFields';

/** Something in betrieb.json that can not be used; all else in the file is. */
export interface SettingProblem {
  /** Field with its section, such as `betreiber.email`; '' for the file as a whole. */
  readonly field: string;
  /** The value as it stands in the file. */
  readonly found: string;
  /** `file`: readable JSON. `section`: fields in braces. `known`: a name that is read. `streets`: a base map. */
  readonly expected: FieldKind | 'file' | 'section' | 'known' | 'streets';
}
