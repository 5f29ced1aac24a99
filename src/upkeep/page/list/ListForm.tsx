import {
  type ClipboardEvent,
  type DragEvent,
  type SubmitEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { firstYear, programmeIds } from '../../../model/vocabulary';
import { describeProblem } from '../../../text/problems';
import { listWords } from '../../../text/upkeep/list';
import { programmeLabel } from '../../../text/vocabulary';
import button from '../../../ui/common/Button.module.css';
import field from '../../../ui/common/Field.module.css';
import { longestList } from '../../list/listText';
import { FileButton } from '../FileButton';
import { Labelled } from '../Labelled';
import { useUpkeep, useUpkeepState } from '../useUpkeep';
import styles from './ListView.module.css';
import { type FieldFault, type ListFields, readFields, subjectIn } from './listFields';
import type { ListStore } from './listStore';
import { SourceFields } from './SourceFields';

const words = listWords.form;

/** What a list says, and what it is about. */
export function ListForm({ list: store }: { readonly list: ListStore }) {
  const { workshop, currentYear } = useUpkeep();
  const sources = useUpkeepState(({ edited }) => edited.draft.tables['sources.csv']);
  const fields = useStore(store, (state) => state.fields);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [refused, setRefused] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (faults.length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const { type, read, clear } = store.getState();
  const bring = (list: string) => {
    setRefused('');
    type({ list, ...subjectIn({ ...store.getState().fields, list }) });
  };
  const bringFile = async (file: File) => {
    const given = await workshop.listOf({ name: file.name, content: file });
    if (given.kind === 'text') bring(given.text);
    else if (given.kind === 'refused') setRefused(words.fileFailed[given.why]);
    else setRefused(given.problems.flatMap(describeProblem).join(' '));
  };
  const faultOf = (name: FieldFault): string | undefined =>
    faults.includes(name) ? faultText(name, fields, currentYear) : undefined;
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        const { request, faults: found } = readFields(fields, sources, currentYear);
        setFaults(found);
        if (request !== null) void read(request);
      }}
    >
      <ListText
        value={fields.list}
        fault={faultOf('list') ?? refused}
        onText={bring}
        onRefused={setRefused}
        onFile={(file) => {
          bringFile(file).catch(console.error);
        }}
      />
      <div className={styles.subject}>
        <Labelled label={words.programme} fault={faultOf('programme')}>
          {(props) => (
            <select
              {...props}
              className={field.field}
              value={fields.programme}
              onChange={({ target }) => type({ programme: target.value })}
            >
              <option value="">{words.choose}</option>
              {programmeIds.map((programme) => (
                <option key={programme} value={programme}>
                  {programmeLabel(programme).de}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled label={words.year} fault={faultOf('year')}>
          {(props) => (
            <input
              {...props}
              className={field.field}
              inputMode="numeric"
              value={fields.year}
              onChange={({ target }) => type({ year: target.value })}
            />
          )}
        </Labelled>
      </div>
      <SourceFields fields={fields} sources={sources} faultOf={faultOf} onType={type} />
      <div className={styles.buttons}>
        <button type="submit" className={button.button} data-main="">
          {words.read}
        </button>
        <button
          type="button"
          className={button.button}
          onClick={() => {
            clear();
            setFaults([]);
            setRefused('');
          }}
        >
          {words.clear}
        </button>
      </div>
    </form>
  );
}

function faultText(name: FieldFault, { list }: ListFields, currentYear: number): string {
  if (name === 'year') return words.missing.year(firstYear, currentYear + 1);
  return name === 'list' && list.trim() !== '' ? words.fileFailed.tooLong : words.missing[name];
}

interface ListTextProps {
  readonly value: ListFields['list'];
  readonly fault: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onRefused: (why: string) => void;
}

/** The list itself: typed, pasted, dropped, or of a file. */
function ListText({ value, fault, onText, onFile, onRefused }: ListTextProps) {
  const { workshop } = useUpkeep();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    if (event.clipboardData.getData('text/plain').length > longestList) {
      event.preventDefault();
      onRefused(words.fileFailed.tooLong);
      return;
    }
    // The text that comes with a table loses where its cells end.
    if (!/<table/i.test(html) || html.length > 4 * longestList) return;
    event.preventDefault();
    const { selectionStart: start, selectionEnd: end } = event.currentTarget;
    workshop
      .pastedList(html)
      .then((text) => onText(value.slice(0, start) + text + value.slice(end)), console.error);
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <Labelled label={words.list} hint={words.listHint} fault={fault}>
      {(props) => (
        <>
          <textarea
            {...props}
            className={`${field.field} ${styles.text}`}
            rows={8}
            spellCheck={false}
            value={value}
            onPaste={onPaste}
            onDragOver={(event) => event.preventDefault()}
            onDrop={onDrop}
            onChange={({ target }) => onText(target.value)}
          />
          <FileButton onFiles={([file]) => file && onFile(file)}>{words.file}</FileButton>
        </>
      )}
    </Labelled>
  );
}
