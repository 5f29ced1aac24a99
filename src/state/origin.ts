import type { LngLat } from '../model/site';
import type { Texts } from '../text/texts';

/** A place from which distances are measured, by its name; `own`: where the person is, said by the browser. */
export interface Origin {
  readonly kind: 'own' | 'place';
  readonly name: string;
  readonly point: LngLat;
  /** Key of the municipality, where the place is a whole one. */
  readonly areaKey?: string;
  /** How far off the browser says that its point may be, in metres. */
  readonly accuracyM?: number;
}

/** How the place is called. The person's own follows the language. */
export const originName = (t: Texts, { kind, name }: Origin): string =>
  kind === 'own' ? t.near.own : name;
