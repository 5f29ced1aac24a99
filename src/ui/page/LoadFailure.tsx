import { useState } from 'react';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import button from '../common/Button.module.css';
import styles from './Notice.module.css';

interface LoadFailureProps {
  readonly reason: keyof Texts['load']['failed'];
  readonly onRetry: () => Promise<void>;
}

/** The facts did not come: says why and offers to try again. The rendered list stays below. */
export function LoadFailure({ reason, onRetry }: LoadFailureProps) {
  const t = useTexts();
  const [trying, setTrying] = useState(false);
  const retry = () => {
    setTrying(true);
    onRetry()
      .catch(console.error)
      .finally(() => setTrying(false));
  };
  return (
    <div className={styles.notice} role="alert">
      <p>{t.load.failed[reason]}</p>
      <button type="button" className={button.button} onClick={retry} disabled={trying}>
        {trying ? t.load.retrying : t.load.retry}
      </button>
    </div>
  );
}
