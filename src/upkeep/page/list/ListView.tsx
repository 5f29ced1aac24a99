import { useEffect } from 'react';
import { useStore } from 'zustand';
import { listWords as words } from '../../../text/upkeep/list';
import { useUpkeep, useUpkeepState } from '../useUpkeep';
import { ListForm } from './ListForm';
import { ListResult } from './ListResult';
import styles from './ListView.module.css';
import { listStoreOf } from './listStore';

/** A yearly list: given, compared with the draft line by line, answered and taken over as one step. */
export function ListView() {
  const { store, workshop } = useUpkeep();
  const list = listStoreOf(workshop, store);
  const draft = useUpkeepState(({ edited }) => edited.draft);
  const hasOutline = useStore(list, ({ outline }) => outline !== null);
  // What the tables hold decides what is new.
  useEffect(() => {
    if (list.getState().request !== null && draft !== null) void list.getState().again();
  }, [list, draft]);
  return (
    <div className={styles.view}>
      <h2>{words.heading}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <ListForm list={list} />
      <Busy busy={useStore(list, (state) => state.busy)} />
      {hasOutline ? <ListResult list={list} /> : null}
    </div>
  );
}

function Busy({ busy }: { readonly busy: 'reading' | 'failed' | null }) {
  if (busy === 'failed') return <p role="alert">{words.form.failed}</p>;
  return (
    <p role="status" className={styles.busy}>
      {busy === 'reading' ? words.form.reading : null}
    </p>
  );
}
