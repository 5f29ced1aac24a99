import type { ReactNode, Ref } from 'react';
import type { WhyMissing } from '../../state/loaders';
import { useTexts } from '../../state/texts';
import button from './Button.module.css';
import styles from './PartFailed.module.css';

interface PartFailedProps {
  /** Why it has not come; or an error has ended the whole page. */
  readonly why: WhyMissing | 'pageBroken';
  readonly retry: () => void;
  readonly id?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  /** Further buttons and links. */
  readonly children?: ReactNode;
}

/**
 * Reports that a part of the page is missing, and why, with a button to retry. What a release has
 * taken away comes only with a new page.
 */
export function PartFailed({ why, retry, id, ref, children }: PartFailedProps) {
  const t = useTexts();
  return (
    <div
      ref={ref}
      id={id}
      className={styles.notice}
      // Of a release the page speaks itself, once for all parts.
      role={why === 'renewed' ? undefined : 'alert'}
      tabIndex={-1}
    >
      <p>{t.load[why]}</p>
      <div className={styles.ways}>
        {why === 'renewed' ? (
          <ReloadButton />
        ) : (
          <button type="button" className={button.button} onClick={retry}>
            {t.load.retry}
          </button>
        )}
        {why === 'partFailed' || why === 'renewed' ? null : <ReloadButton />}
        {children}
      </div>
    </div>
  );
}

/** Loads the page anew, past what the browser has kept of it; the address keeps what is chosen. */
export function ReloadButton() {
  const t = useTexts();
  return (
    <button type="button" className={button.button} onClick={() => location.reload()}>
      {t.load.reload}
    </button>
  );
}
