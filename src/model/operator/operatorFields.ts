/** What a field of betrieb.json holds, as TypeScript sees it. */
interface KindValues {
  readonly text: string;
  readonly lines: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly link: string;
  readonly days: number;
  /** ISO 8601, to the day. */
  readonly date: string;
  /** Scheme and host, such as https://www.musterort.example. */
  readonly origins: readonly string[];
  /** Address of the folder that the map lies in, with https and a slash at its end. */
  readonly root: string;
  readonly flag: boolean;
}
export type FieldKind = keyof KindValues;

/**
 * `always`: required by law. `orNone`: required, but `null` states that there is none. `optional`:
 * may be missing.
 */
type Need = 'always' | 'orNone' | 'optional';

interface FieldRule {
  readonly kind: FieldKind;
  readonly need: Need;
}

/** The operator's details in public/betrieb.json, by section and field. */
export const operatorFields = {
  'betreiber.name': { kind: 'text', need: 'always' },
  'betreiber.anschrift': { kind: 'lines', need: 'always' },
  'betreiber.vertretung': { kind: 'text', need: 'orNone' },
  'betreiber.telefon': { kind: 'phone', need: 'orNone' },
  'betreiber.email': { kind: 'email', need: 'always' },
  'betreiber.redaktion': { kind: 'lines', need: 'orNone' },
  'betreiber.register': { kind: 'text', need: 'optional' },
  'betreiber.umsatzsteuer-id': { kind: 'text', need: 'optional' },
  'kontakt-barrierefreiheit.email': { kind: 'email', need: 'always' },
  'kontakt-barrierefreiheit.telefon': { kind: 'phone', need: 'optional' },
  'kontakt-barrierefreiheit.formular': { kind: 'link', need: 'optional' },
  'fehler-melden.email': { kind: 'email', need: 'optional' },
  'fehler-melden.formular': { kind: 'link', need: 'optional' },
  'durchsetzungsstelle.name': { kind: 'text', need: 'optional' },
  'durchsetzungsstelle.anschrift': { kind: 'lines', need: 'optional' },
  'durchsetzungsstelle.telefon': { kind: 'phone', need: 'optional' },
  'durchsetzungsstelle.email': { kind: 'email', need: 'optional' },
  'durchsetzungsstelle.link': { kind: 'link', need: 'optional' },
  'datenschutz.verantwortlich': { kind: 'lines', need: 'optional' },
  'datenschutz.beauftragte': { kind: 'lines', need: 'orNone' },
  'datenschutz.beauftragte-email': { kind: 'email', need: 'optional' },
  'datenschutz.hosting': { kind: 'lines', need: 'always' },
  'datenschutz.protokoll-tage': { kind: 'days', need: 'always' },
  'sicherheit.email': { kind: 'email', need: 'optional' },
  'sicherheit.formular': { kind: 'link', need: 'optional' },
  'sicherheit.gueltig-bis': { kind: 'date', need: 'optional' },
  'rahmen.erlaubt': { kind: 'origins', need: 'optional' },
  'website.adresse': { kind: 'root', need: 'optional' },
  'offene-daten.datenbereitsteller': { kind: 'link', need: 'optional' },
  'offline.erlaubt': { kind: 'flag', need: 'optional' },
} as const satisfies Readonly<Record<string, FieldRule>>;

export type OperatorField = keyof typeof operatorFields;
export const operatorFieldNames = Object.keys(operatorFields) as readonly OperatorField[];

/** `undefined`: not filled in. `null`: the operator states that there is none. */
export type OperatorDetails = {
  readonly [Field in OperatorField]:
    | KindValues[(typeof operatorFields)[Field]['kind']]
    | null
    | undefined;
};
