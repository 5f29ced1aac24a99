import { FolderOpen, Globe } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { openWords as words } from '../../../text/upkeep/open';
import button from '../../../ui/common/Button.module.css';
import { Dialog } from '../../../ui/common/Dialog';
import { FileButton } from '../FileButton';
import { KeptDrafts } from '../keep/KeptDrafts';
import { hasNews, type ToOpen } from '../store';
import { useUpkeep, useUpkeepActions, useUpkeepState } from '../useUpkeep';
import { canOpenFolders, pickFolder } from './folderAccess';
import { OpenedReport } from './OpenedReport';
import styles from './OpenView.module.css';
import { readFolder, readFolderFiles, readSingleFiles } from './readChosen';
import { useDrop } from './useDrop';

/** Opens the published facts, a folder or files, and says what was read. */
export function OpenView() {
  const { store } = useUpkeep();
  const { openPublished, open } = useUpkeepActions();
  const opening = useUpkeepState((state) => state.opening);
  const count = useUpkeepState(({ edited }) => edited.past.length);
  const isKept = useUpkeepState(({ keeping }) => keeping === 'kept');
  const [isEmpty, setEmpty] = useState(false);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  /** Asks before a draft with changes is left. */
  const leaving = (action: () => void) => {
    if (hasNews(store.getState())) setWaiting(() => action);
    else action();
  };
  const openChosen = (chosen: ToOpen | null) => {
    setEmpty(chosen === null);
    if (chosen === null) return;
    // Single files go into the draft.
    if (chosen.kind === 'files') void open(chosen);
    else leaving(() => void open(chosen));
  };
  const isOver = useDrop(openChosen);
  const isBusy = opening?.kind === 'reading';
  return (
    <div className={styles.view} data-over={isOver ? '' : undefined}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <Progress />
      {isEmpty ? <p role="alert">{words.nothingToRead}</p> : null}
      <div className={styles.ways}>
        <Way {...words.published}>
          <button
            type="button"
            className={button.button}
            aria-disabled={isBusy}
            onClick={() => leaving(() => void openPublished())}
          >
            <Globe aria-hidden="true" size={18} />
            {words.published.open}
          </button>
        </Way>
        <FolderWay onChosen={openChosen} />
        <Way {...words.files}>
          <FileButton isMany onFiles={(files) => openChosen(readSingleFiles(files))}>
            {words.files.open}
          </FileButton>
        </Way>
      </div>
      <p className={styles.drop}>{isOver ? words.files.dropHere : words.files.drop}</p>
      <OpenedReport />
      <KeptDrafts />
      <Dialog
        heading={words.confirm.heading}
        closeLabel={words.confirm.close}
        open={waiting !== null}
        onClose={() => setWaiting(null)}
      >
        <p>{words.confirm.text(count, isKept)}</p>
        <div className={styles.answers}>
          <button type="button" className={button.button} onClick={() => setWaiting(null)}>
            {words.confirm.stay}
          </button>
          <button
            type="button"
            className={button.button}
            data-main=""
            onClick={() => {
              waiting?.();
              setWaiting(null);
            }}
          >
            {words.confirm.go}
          </button>
        </div>
      </Dialog>
    </div>
  );
}

interface WayProps {
  readonly heading: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Way({ heading, text, children }: WayProps) {
  return (
    <section className={styles.way}>
      <h3>{heading}</h3>
      <p>{text}</p>
      {children}
    </section>
  );
}

function FolderWay({ onChosen }: { readonly onChosen: (chosen: ToOpen | null) => void }) {
  const { heading, text, readOnly, open } = words.folder;
  if (!canOpenFolders(window))
    return (
      <Way heading={heading} text={readOnly}>
        <FileButton isFolder onFiles={(files) => onChosen(readFolderFiles(files))}>
          {open}
        </FileButton>
      </Way>
    );
  const pick = async () => {
    const folder = await pickFolder(window);
    if (folder !== null) onChosen(await readFolder(folder));
  };
  return (
    <Way heading={heading} text={text}>
      <button
        type="button"
        className={button.button}
        onClick={() => {
          pick().catch(console.error);
        }}
      >
        <FolderOpen aria-hidden="true" size={18} />
        {open}
      </button>
    </Way>
  );
}

function Progress() {
  const opening = useUpkeepState((state) => state.opening);
  if (opening?.kind === 'failed') return <p role="alert">{words.failed[opening.why]}</p>;
  return (
    <p role="status" className={styles.progress} data-reading={opening === null ? undefined : ''}>
      {opening === null
        ? null
        : opening.files === 0
          ? words.busy
          : words.reading(opening.read, opening.files)}
    </p>
  );
}
