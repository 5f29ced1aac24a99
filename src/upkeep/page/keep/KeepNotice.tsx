import { X } from 'lucide-react';
import { useStore } from 'zustand';
import { useApp } from '../../../state/hooks';
import { keepWords as words } from '../../../text/upkeep/keep';
import button from '../../../ui/common/Button.module.css';
import { useUpkeep, useUpkeepState } from '../useUpkeep';
import { DiscardButton } from './DiscardButton';
import styles from './keep.module.css';

/** What a person must know of the draft on this device: that it has come back, that another tab has gone on, that it is not kept. */
export function KeepNotice() {
  const { keeping } = useUpkeep();
  const { state, restored, restoring, lost } = useStore(keeping.store);
  const isOpen = useUpkeepState(({ opened }) => opened !== null);
  if (state.kind === 'behind') return <Behind unkept={state.unkept} />;
  if (state.kind === 'failed' && isOpen)
    return (
      <p role="alert" className={styles.notice} data-warning="">
        {words.failed[state.why]}
      </p>
    );
  if (lost)
    return (
      <p role="alert" className={styles.notice} data-warning="">
        {words.lost}
      </p>
    );
  if (restoring && !isOpen)
    return (
      <p role="status" className={styles.notice}>
        {words.restoring}
      </p>
    );
  if (restored === null) return null;
  return (
    <section className={styles.notice} aria-label={words.label}>
      <p role="status">{words.restored(restored.changedAt, restored.steps)}</p>
      <DiscardButton draft={restored}>{words.discard}</DiscardButton>
      <button
        type="button"
        className={button.button}
        data-icon=""
        aria-label={words.dismiss}
        onClick={keeping.dismiss}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </section>
  );
}

/** Another tab has gone on: the person decides what holds here. */
function Behind({ unkept }: { readonly unkept: number }) {
  const { keeping } = useUpkeep();
  const { announcer } = useApp();
  const choose = (choice: 'follow' | 'part', told: string) => {
    void keeping[choice]().then(() => announcer.answer('keep', told));
  };
  return (
    <section className={styles.notice} data-warning="" aria-label={words.label}>
      <p role="alert">{words.behind(unkept)}</p>
      <button
        type="button"
        className={button.button}
        onClick={() => choose('follow', words.followed)}
      >
        {words.follow(unkept)}
      </button>
      <button type="button" className={button.button} onClick={() => choose('part', words.parted)}>
        {words.part}
      </button>
    </section>
  );
}
