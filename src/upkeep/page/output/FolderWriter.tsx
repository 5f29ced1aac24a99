import { FolderDown } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../../state/hooks';
import { outputWords } from '../../../text/upkeep/output';
import button from '../../../ui/common/Button.module.css';
import { type Folder, readFolder } from '../open/readChosen';
import { useUpkeep, useUpkeepActions, useUpkeepState } from '../useUpkeep';
import styles from './OutputView.module.css';
import { Way } from './Way';
import { mayWrite, writeFile } from './writeFolder';

const words = outputWords.folder;

type State =
  | { readonly kind: 'idle' | 'writing' | 'refused' }
  | { readonly kind: 'conflict'; readonly names: readonly string[] }
  | { readonly kind: 'written'; readonly names: readonly string[] }
  | { readonly kind: 'failed'; readonly name: string };

/** Writes what is different into the opened folder; what somebody else has changed there only on request. */
export function FolderWriter() {
  const { outgoing } = useUpkeep();
  const { noteSaved, open } = useUpkeepActions();
  const { announcer } = useApp();
  const folder = useUpkeepState((state) => state.folder);
  const [state, setState] = useState<State>({ kind: 'idle' });
  if (folder === null) return <Way heading={words.heading} text={words.none} />;
  const write = async (overwrite: boolean): Promise<State> => {
    if (!(await mayWrite(folder))) return { kind: 'refused' };
    setState({ kind: 'writing' });
    const there = await readFolder(folder as Folder);
    const files = await outgoing.compareFolder(there?.files ?? []);
    const conflicts = files.filter((file) => file.state === 'conflict');
    if (conflicts.length > 0 && !overwrite)
      return { kind: 'conflict', names: conflicts.map(({ name }) => name) };
    const names = files.filter((file) => file.state !== 'same').map(({ name }) => name);
    for (const name of names)
      if (!(await writeFile(folder, name, await outgoing.fileText(name))))
        return { kind: 'failed', name };
    await outgoing.noteWritten();
    noteSaved();
    return { kind: 'written', names };
  };
  const start = (overwrite: boolean) => {
    write(overwrite)
      .then((after) => {
        setState(after);
        if (after.kind === 'written') announcer.answer('output', words.written(after.names));
      })
      .catch((error: unknown) => {
        console.info('Not written:', error);
        setState({ kind: 'refused' });
      });
  };
  const reopen = async () => {
    const given = await readFolder(folder as Folder);
    setState({ kind: 'idle' });
    if (given !== null) await open(given);
  };
  return (
    <Way heading={words.heading} text={words.text(folder.name)}>
      <Message state={state} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={button.button}
          aria-disabled={state.kind === 'writing'}
          onClick={() => {
            if (state.kind !== 'writing') start(false);
          }}
        >
          <FolderDown aria-hidden="true" size={18} />
          {words.write}
        </button>
        {state.kind === 'conflict' ? (
          <>
            <button type="button" className={button.button} onClick={() => start(true)}>
              {words.overwrite}
            </button>
            <button
              type="button"
              className={button.button}
              onClick={() => {
                reopen().catch(console.error);
              }}
            >
              {words.reopen}
            </button>
          </>
        ) : null}
      </div>
    </Way>
  );
}

function Message({ state }: { readonly state: State }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'writing':
      return <p>{words.writing}</p>;
    case 'written':
      return <p>{words.written(state.names)}</p>;
    case 'conflict':
      return <p role="alert">{words.conflict(state.names)}</p>;
    case 'failed':
      return <p role="alert">{words.failed(state.name)}</p>;
    case 'refused':
      return <p role="alert">{words.refused}</p>;
  }
}
