import { useState } from 'react';
import { de } from '../../text/de';
import button from '../common/Button.module.css';
import styles from './Notice.module.css';

interface LoadFailureProps {
  readonly reason: keyof typeof de.load.failed;
  readonly onRetry: () => Promise<void>;
}

/** The facts did not come: says why and offers to try again. The rendered list stays below. */
export function LoadFailure({ reason, onRetry }: LoadFailureProps) {
  const [trying, setTrying] = useState(false);
  const retry = () => {
    setTrying(true);
    onRetry().finally(() => setTrying(false));
  };
  return (
    <div className={styles.notice} role="alert">
      <p>{de.load.failed[reason]}</p>
      <button type="button" className={button.button} onClick={retry} disabled={trying}>
        {trying ? de.load.retrying : de.load.retry}
      </button>
    </div>
  );
}
