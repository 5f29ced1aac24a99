import { useState } from 'react';
import { useTexts } from '../../state/texts';
import { updateTextsIn } from '../../text/updateTexts';
import button from '../common/Button.module.css';
import { keepFocus } from '../common/keepFocus';
import styles from './LoadNotices.module.css';

/** Says that a later release is there, which comes on request; until then this page goes on. */
export function UpdateNotice({ onApply }: { readonly onApply: () => void }) {
  const words = updateTextsIn[useTexts().id];
  const [state, setState] = useState<'offered' | 'applied' | 'later'>('offered');
  if (state === 'later') return null;
  const apply = () => {
    if (state === 'applied') return;
    setState('applied');
    onApply();
  };
  return (
    <div className={`${styles.notice} ${styles.calm}`} role="status">
      <p>{words.ready}</p>
      <div className={styles.ways}>
        <button
          type="button"
          className={button.button}
          // Not `disabled`, which would drop the focus.
          aria-disabled={state === 'applied' || undefined}
          onClick={apply}
        >
          {state === 'applied' ? words.applying : words.apply}
        </button>
        <button
          type="button"
          className={button.button}
          onClick={() => keepFocus(() => setState('later'))}
        >
          {words.later}
        </button>
      </div>
    </div>
  );
}
