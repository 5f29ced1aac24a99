import { useStore } from 'zustand';
import { keepWords } from '../../../text/upkeep/keep';
import button from '../../../ui/common/Button.module.css';
import { useUpkeep } from '../useUpkeep';
import { DiscardButton } from './DiscardButton';
import styles from './keep.module.css';

const words = keepWords.others;

/** The drafts on this device, to go on with or to throw away. */
export function KeptDrafts() {
  const { keeping } = useUpkeep();
  const { drafts, openId } = useStore(keeping.store);
  if (drafts.length === 0) return null;
  return (
    <section className={styles.drafts} aria-labelledby="entwuerfe">
      <h3 id="entwuerfe">{words.heading}</h3>
      <p>{words.text}</p>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id} className={styles.draft}>
            <span>{words.draft(draft.changedAt, draft.steps)}</span>
            {draft.id === openId ? (
              <strong>{words.current}</strong>
            ) : (
              <button
                type="button"
                className={button.button}
                aria-label={words.openOf(draft.changedAt)}
                onClick={() => void keeping.open(draft.id)}
              >
                {words.open}
              </button>
            )}
            <DiscardButton draft={draft} label={words.discardOf(draft.changedAt)}>
              {keepWords.discard}
            </DiscardButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
