import { useCallback, useState } from 'react';
import type { Problem } from '../../model/problem';
import { useWhenOnline } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import button from '../common/Button.module.css';
import { ReloadButton } from '../common/PartFailed';
import styles from './LoadNotices.module.css';

export type LoadFailureReason = keyof Texts['load']['failed'];

/** What a connection brings. */
const byLine: ReadonlySet<LoadFailureReason> = new Set(['offline', 'noMap', 'search']);

interface LoadFailureProps {
  readonly reason: LoadFailureReason;
  readonly onRetry: () => Promise<void>;
}

/** Reports why the facts or the map failed to load, with a button to retry; when the line returns, it is tried by itself. What is rendered stays below. */
export function LoadFailure({ reason, onRetry }: LoadFailureProps) {
  const t = useTexts();
  const [trying, setTrying] = useState(false);
  const retry = useCallback(() => {
    setTrying(true);
    onRetry()
      .catch(console.error)
      .finally(() => setTrying(false));
  }, [onRetry]);
  useWhenOnline(retry, byLine.has(reason) && !trying);
  return (
    <div className={styles.notice} role="alert">
      <p>{t.load.failed[reason]}</p>
      <button type="button" className={button.button} onClick={retry} disabled={trying}>
        {trying ? t.load.retrying : t.load.retry}
      </button>
    </div>
  );
}

/**
 * Says that a release has taken parts of the open page away; only a new page has them. Stays in
 * sight: whoever has scrolled has asked for something that does not come.
 */
export function Renewed() {
  const t = useTexts();
  return (
    <div className={`${styles.notice} ${styles.sticky}`} role="alert">
      <p>{t.load.renewed}</p>
      <ReloadButton />
    </div>
  );
}

/** Names the sites that could not be read; the others are shown. */
export function UnreadableSites({ problems }: { problems: readonly Problem[] }) {
  const t = useTexts();
  if (problems.length === 0) return null;
  const names = problems.map(({ place }) => place.siteId ?? t.load.position(place.row ?? 0));
  const unique = [...new Set(names)];
  return (
    <p className={styles.notice} role="alert">
      {t.load.unreadable(unique.length, unique)}
    </p>
  );
}
