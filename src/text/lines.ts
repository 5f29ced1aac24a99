import type { SeenSite } from '../query/near/viewportSites';
import { ifKnown, joined } from './phrases';
import type { Texts } from './texts';

/** Lines with the same structure in every language. */

/** "Kassel – Wesertor, Sozialer Zusammenhalt, 9,8 Mio. €, 12,3 km nordöstlich der Kartenmitte" */
export const seenSiteLine = (t: Texts, seen: SeenSite): string =>
  joined(
    [
      seen.title,
      t.format.and(seen.municipalities),
      t.format.and(seen.programmes.map((id) => t.programme(id).name)),
      ifKnown(seen.eur, t.format.euroShort, t.list.noAmount),
      seen.townOnly
        ? t.detail.precision.municipality
        : ifKnown(seen.where, t.mapKeys.fromCentre, t.mapKeys.inCentre),
    ],
    ', ',
  );
