import type { ReactNode } from 'react';
import { useTexts } from '../../state/texts';
import button from './Button.module.css';
import styles from './PartFailed.module.css';

/** Reports that the script of a part of the page has failed to load, with a button to retry. */
export function PartFailed({ retry, children }: { retry: () => void; children?: ReactNode }) {
  const t = useTexts();
  return (
    <div className={styles.notice} role="alert">
      <p>{t.load.partFailed}</p>
      <button type="button" className={button.button} onClick={retry}>
        {t.load.retry}
      </button>
      {children}
    </div>
  );
}
