import { frameWords } from '../../text/upkeep/frame';
import field from '../../ui/common/Field.module.css';
import styles from './Filters.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What stands for all. */
  readonly any: string;
  /** The values that there are, and how often each is. */
  readonly counts: readonly (readonly [Value, number])[];
  readonly nameOf?: (value: Value) => string;
  /** Null: all. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** A menu of a filter: all, or one of some values. What is chosen stays in it when nothing has it any more. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, any, counts, nameOf = (value) => value, chosen, onChoose } = props;
  const isGone = chosen !== null && !counts.some(([value]) => value === chosen);
  return (
    <label className={styles.choice}>
      {label}
      <select
        className={field.field}
        value={chosen ?? ''}
        onChange={({ target }) =>
          onChoose(counts.find(([value]) => value === target.value)?.[0] ?? null)
        }
      >
        <option value="">{any}</option>
        {[...counts, ...(isGone ? [[chosen, 0] as const] : [])].map(([value, count]) => (
          <option key={value} value={value}>
            {frameWords.option(nameOf(value), count)}
          </option>
        ))}
      </select>
    </label>
  );
}
