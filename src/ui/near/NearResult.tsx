import { useMemo } from 'react';
import { type NamedPlace, nearby } from '../../query/near/nearby';
import { useApp, useSpoken } from '../../state/hooks';
import type { Origin } from '../../state/origin';
import { useTexts } from '../../state/texts';
import { type NearPanelTexts, nearPanelTextsIn } from '../../text/nearPanelTexts';
import { Named } from '../common/Named';
import styles from './NearMe.module.css';
import { NearSites } from './NearSites';

/** Accuracy in metres from which the answer mentions it. */
const roughM = 200;

/**
 * Whether the place is in a funded area, in one sentence, and the nearest sites; null: no place
 * yet.
 */
export function NearResult({ origin }: { origin: Origin | null }) {
  const words = nearPanelTextsIn[useTexts().id];
  const { sites, currentYear } = useApp();
  const found = useMemo(
    () =>
      origin === null ? null : nearby(sites, origin.point, origin.areaKey ?? null, currentYear),
    [sites, origin, currentYear],
  );
  const note = origin === null ? '' : noteOn(words, origin);
  const answer = origin === null || found === null ? '' : words.answer(named(origin), found.answer);
  useSpoken('near', answer);
  return (
    <>
      <p className={styles.answer}>
        <Named>{answer}</Named>
      </p>
      {note === '' ? null : (
        <p className={styles.note}>
          <Named>{note}</Named>
        </p>
      )}
      {found === null ? null : <NearSites {...found} />}
    </>
  );
}

function named({ kind, name, areaKey }: Origin): NamedPlace {
  if (kind === 'own') return { kind, name };
  return { kind: areaKey === undefined ? 'stop' : 'municipality', name };
}

function noteOn(words: NearPanelTexts, { areaKey, name, accuracyM = 0 }: Origin): string {
  if (areaKey !== undefined) return words.fromMiddle(name);
  return accuracyM > roughM ? words.inaccurate(accuracyM) : '';
}
