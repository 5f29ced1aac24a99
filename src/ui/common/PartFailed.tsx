import type { ReactNode, Ref } from 'react';
import { useTexts } from '../../state/texts';
import button from './Button.module.css';
import styles from './PartFailed.module.css';

interface PartFailedProps {
  /** Its script failed to load; or an error has ended a part, or the whole page. */
  readonly why?: 'partFailed' | 'broken' | 'pageBroken';
  readonly retry: () => void;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  /** Further buttons and links. */
  readonly children?: ReactNode;
}

/** The empty address is the page's own at the time of the click. */
const thisPage = '';

/** Reports that a part of the page is missing, and why, with a button to retry. */
export function PartFailed({ why = 'partFailed', retry, id, ref, children }: PartFailedProps) {
  const t = useTexts();
  return (
    <div ref={ref} id={id} className={styles.notice} role="alert" tabIndex={-1}>
      <p>{t.load[why]}</p>
      <div className={styles.ways}>
        <button type="button" className={button.button} onClick={retry}>
          {t.load.retry}
        </button>
        {why === 'partFailed' ? null : (
          <a className={button.button} href={thisPage}>
            {t.load.reload}
          </a>
        )}
        {children}
      </div>
    </div>
  );
}
