import type { LngLat } from '../model/site';
import type { Texts } from '../text/texts';

/**
 * A named place from which distances are measured; `own`: the person's position from the browser.
 */
export interface Origin {
  readonly kind: 'own' | 'place';
  readonly name: string;
  readonly point: LngLat;
  /** Key of the municipality, where the place is an entire one. */
  readonly areaKey?: string;
  /** Accuracy of the position in metres, as the browser reports it. */
  readonly accuracyM?: number;
}

/** The name of the place; that of the person's own position follows the language. */
export const originName = (t: Texts, { kind, name }: Origin): string =>
  kind === 'own' ? t.near.own : name;
