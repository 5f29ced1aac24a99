import type { NamedPlace, NearAnswer, NearSite } from '../query/near/nearby';
import { syntheticSite } from './syntheticSite';

/** SYNTHETIC: named places. */
export const places: readonly NamedPlace[] = [
  { kind: 'own', name: '' },
  { kind: 'stop', name: 'Alpha' },
  { kind: 'municipality', name: 'Beta' },
];
/** SYNTHETIC: a site as seen from a place. */
export const nearSite = (title: string, changes: Partial<NearSite> = {}): NearSite => ({
  site: syntheticSite(),
  title,
  distanceM: 1234,
  direction: 'northEast',
  endedIn: null,
  ...changes,
});
/** SYNTHETIC: a running site and one whose funding has ended. */
export const alpha = nearSite('Alpha');
const old = nearSite('Omega', { endedIn: 2019 });
const running = [[alpha], [alpha, alpha], [alpha, alpha, alpha, alpha]];
const ended = [[old], [old, old]];
/** SYNTHETIC: each kind of answer to "am I in a funded area?". */
export const answers: readonly NearAnswer[] = [
  ...running.map((sites) => ({ kind: 'inside', former: false, sites }) as const),
  ...ended.map((sites) => ({ kind: 'inside', former: true, sites }) as const),
  ...running.map((sites) => ({ kind: 'partly', sites, named: sites.length < 4 }) as const),
  ...ended.map((sites) => ({ kind: 'partlyFormer', sites }) as const),
  ...(['point', 'size', 'townCentre'] as const).flatMap((by) =>
    [alpha, old].map(
      (site) => ({ kind: 'around', by, withinM: 400, former: site === old, site }) as const,
    ),
  ),
  ...[null, alpha, old, nearSite('Gamma', { direction: null, distanceM: 0 })].map(
    (nearest) => ({ kind: 'outside', nearest }) as const,
  ),
];
