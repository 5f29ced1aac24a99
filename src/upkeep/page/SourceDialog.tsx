import { type FormEvent, useState } from 'react';
import { problemAt } from '../../model/problem';
import { problemWords } from '../../text/problems';
import { columnLabel } from '../../text/upkeep/columns';
import { tablesWords } from '../../text/upkeep/tables';
import button from '../../ui/common/Button.module.css';
import { Dialog } from '../../ui/common/Dialog';
import field from '../../ui/common/Field.module.css';
import { isListed } from '../draft/changes';
import { type CellRules, cellRules } from '../table/cellRules';
import { Labelled } from './Labelled';
import styles from './SourceDialog.module.css';
import { useUpkeep, useUpkeepState } from './useUpkeep';

const words = tablesWords.source;

export type SourceCells = Readonly<Record<string, string>>;

interface SourceDialogProps {
  /** What was typed, and may be the address. */
  readonly typed: string;
  readonly onSave: (cells: SourceCells) => void;
  readonly onClose: () => void;
}

/** The form for a new source: all columns of sources.csv, each by its rule. */
export function SourceDialog({ typed, onSave, onClose }: SourceDialogProps) {
  const { currentYear } = useUpkeep();
  const draft = useUpkeepState(({ edited }) => edited.draft);
  const rules = cellRules('sources.csv', currentYear);
  const [cells, setCells] = useState<SourceCells>({ url: typed.trim() });
  const [tried, setTried] = useState(false);
  const known = isListed(draft, cells.url?.trim() ?? '');
  const faults = [...rules].flatMap(([column, rule]) => {
    const text = cells[column]?.trim() ?? '';
    const read = rule(text);
    if ('value' in read || (known && column !== 'url')) return [];
    const place = { file: 'sources.csv', field: column };
    return [
      [column, problemWords(problemAt(place, read.code, text, read.expected)).expected],
    ] as const;
  });
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    const [first] = faults;
    if (first === undefined) {
      onSave(
        Object.fromEntries([...rules.keys()].map((name) => [name, cells[name]?.trim() ?? ''])),
      );
      return;
    }
    const faulty = event.currentTarget.elements.namedItem(first[0]);
    if (faulty instanceof HTMLElement) faulty.focus();
  };
  return (
    <Dialog heading={words.heading} closeLabel={words.cancel} open onClose={onClose}>
      <form className={styles.form} noValidate onSubmit={save}>
        <p>{words.lead}</p>
        {[...rules.keys()].map((column) => (
          <SourceField
            key={column}
            column={column}
            rules={rules}
            value={cells[column] ?? ''}
            fault={tried ? new Map(faults).get(column) : undefined}
            onChange={(text) => setCells({ ...cells, [column]: text })}
          />
        ))}
        {known ? <p role="status">{words.known}</p> : null}
        <div className={styles.actions}>
          <button type="submit" className={button.button} data-main="">
            {words.save}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface SourceFieldProps {
  readonly column: string;
  readonly rules: CellRules;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

function SourceField({ column, rules, value, fault, onChange }: SourceFieldProps) {
  const { required = false, enum: kinds } = rules.get(column)?.holds.constraints ?? {};
  const label = columnLabel(column);
  const own = { className: field.field, name: column, value, required };
  return (
    <Labelled
      label={required ? label : words.optional(label)}
      fault={fault === undefined ? '' : tablesWords.cell.expected(fault)}
    >
      {(props) =>
        kinds === undefined ? (
          <input
            {...props}
            {...own}
            type={column === 'url' ? 'url' : 'text'}
            onChange={({ target }) => onChange(target.value)}
          />
        ) : (
          <select {...props} {...own} onChange={({ target }) => onChange(target.value)}>
            <option value="">{words.unknown}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind] ?? kind}
              </option>
            ))}
          </select>
        )
      }
    </Labelled>
  );
}
