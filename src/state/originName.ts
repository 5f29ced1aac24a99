import type { Texts } from '../text/texts';
import type { Origin } from './store';

/** How the place is called that distances are measured from. The person's own follows the language. */
export const originName = (t: Texts, { kind, name }: Origin): string =>
  kind === 'own' ? t.near.own : name;
