import type { Remote } from 'comlink';
import { Download, FileDiff, NotebookText } from 'lucide-react';
import { useId } from 'react';
import { useApp } from '../../../state/hooks';
import { deFormat as format } from '../../../text/de/format';
import { outputWords as words } from '../../../text/upkeep/output';
import button from '../../../ui/common/Button.module.css';
import { CopyButton } from '../../../ui/common/CopyButton';
import { dayOf, saveFile } from '../../../ui/common/saveFile';
import { besides } from '../../output/archive';
import type { Outgoing, OutputReport } from '../../worker/outgoing';
import { Asking } from '../Asking';
import { writeAddress } from '../address';
import { useAnswer } from '../useAnswer';
import { useUpkeep, useUpkeepActions } from '../useUpkeep';
import { FolderWriter } from './FolderWriter';
import styles from './OutputView.module.css';
import { Way } from './Way';

const prepared = (outgoing: Remote<Outgoing>): Promise<OutputReport> =>
  outgoing.prepare(format.partialDate(dayOf(new Date())));

/** Hands the draft out: as an archive, into the opened folder, as a patch, with a summary. */
export function OutputView() {
  const answer = useAnswer(prepared);
  const report = answer.value;
  return (
    <div className={styles.view}>
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      <Asking answer={answer} asking={words.asking} failed={words.failed} />
      {report === null ? null : (
        <>
          <State report={report} />
          <p>{words.changed(report.changed)}</p>
          {report.left.length === 0 ? null : (
            <p className={styles.note}>{words.left(report.left)}</p>
          )}
          {/* Until the files are those of the draft, nothing is handed out. */}
          <fieldset className={styles.ways} disabled={answer.asking}>
            <legend className="visually-hidden">{words.heading}</legend>
            <ArchiveWay />
            <FolderWriter />
            <PatchWay hasPatch={report.hasPatch} />
          </fieldset>
          <SummaryText summary={report.summary} />
        </>
      )}
    </div>
  );
}

function State({ report: { errors, hints } }: { readonly report: OutputReport }) {
  const { state } = words;
  if (errors === 0) return <p>{hints === 0 ? state.fine : state.hints(hints)}</p>;
  return (
    <p className={styles.errors}>
      {state.errors(errors)}{' '}
      <a href={writeAddress({ view: 'pruefen', path: [] })}>{state.toErrors}</a>
    </p>
  );
}

function ArchiveWay() {
  const { outgoing } = useUpkeep();
  const { noteSaved } = useUpkeepActions();
  const { announcer } = useApp();
  const save = async () => {
    const day = new Date();
    const name = words.archive.name(dayOf(day));
    const bytes = await outgoing.archive(day);
    saveFile({ name, content: new Blob([bytes], { type: 'application/zip' }) });
    noteSaved();
    announcer.answer('output', words.archive.saved(name));
  };
  return (
    <Way heading={words.archive.heading} text={words.archive.text}>
      <button
        type="button"
        className={button.button}
        data-main=""
        onClick={() => {
          save().catch(console.error);
        }}
      >
        <Download aria-hidden="true" size={18} />
        {words.archive.save}
      </button>
    </Way>
  );
}

function PatchWay({ hasPatch }: { readonly hasPatch: boolean }) {
  const { outgoing } = useUpkeep();
  const { announcer } = useApp();
  const save = async () => {
    const text = await outgoing.patch();
    saveFile({ name: besides.patch, content: new Blob([text], { type: 'text/plain' }) });
    announcer.answer('output', words.patch.saved(besides.patch));
  };
  return (
    <Way heading={words.patch.heading} text={hasPatch ? words.patch.text : words.patch.none}>
      {hasPatch ? (
        <button
          type="button"
          className={button.button}
          onClick={() => {
            save().catch(console.error);
          }}
        >
          <FileDiff aria-hidden="true" size={18} />
          {words.patch.save}
        </button>
      ) : null}
    </Way>
  );
}

function SummaryText({ summary }: { readonly summary: string }) {
  const id = useId();
  return (
    <section className={styles.summary}>
      <h3>{words.summary.heading}</h3>
      <label htmlFor={id}>{words.summary.text}</label>
      <textarea id={id} className={styles.text} readOnly rows={12} value={summary} />
      <CopyButton
        icon={NotebookText}
        label={words.summary.copy}
        text={() => summary}
        copied={words.summary.copied}
      />
    </section>
  );
}
