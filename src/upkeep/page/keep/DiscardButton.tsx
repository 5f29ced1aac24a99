import { type ReactNode, useState } from 'react';
import { keepWords } from '../../../text/upkeep/keep';
import button from '../../../ui/common/Button.module.css';
import { Dialog } from '../../../ui/common/Dialog';
import type { KeptDraft } from '../../keep/draftStore';
import { useUpkeep } from '../useUpkeep';
import styles from './keep.module.css';

const words = keepWords.confirm;

interface DiscardButtonProps {
  readonly draft: KeptDraft<unknown>;
  /** Accessible name where the text alone does not say which draft. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Throws a draft away, after asking: it can not be undone. */
export function DiscardButton({ draft, label, children }: DiscardButtonProps) {
  const { keeping } = useUpkeep();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <button
        type="button"
        className={button.button}
        aria-label={label}
        onClick={() => setAsked(true)}
      >
        {children}
      </button>
      <Dialog
        heading={words.heading}
        closeLabel={words.close}
        open={asked}
        onClose={() => setAsked(false)}
      >
        <div className={styles.question}>
          <p>{words.text(draft.changedAt, draft.steps)}</p>
          <div className={styles.answers}>
            <button type="button" className={button.button} onClick={() => setAsked(false)}>
              {words.stay}
            </button>
            <button
              type="button"
              className={button.button}
              data-main=""
              onClick={() => {
                setAsked(false);
                void keeping.discard(draft.id);
              }}
            >
              {words.go}
            </button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
