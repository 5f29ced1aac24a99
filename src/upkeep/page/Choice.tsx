import field from '../../ui/common/Field.module.css';
import styles from './Filters.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** What stands for all. */
  readonly any: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null: all. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value | null) => void;
}

/** A menu of a filter: all, or one of some values. What is chosen stays in it when nothing has it any more. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, any, options, chosen, onChoose } = props;
  const isGone = chosen !== null && !options.some(({ value }) => value === chosen);
  return (
    <label className={styles.choice}>
      {label}
      <select
        className={field.field}
        value={chosen ?? ''}
        onChange={({ target }) =>
          onChoose(options.find(({ value }) => value === target.value)?.value ?? null)
        }
      >
        <option value="">{any}</option>
        {isGone ? <option value={chosen}>{chosen}</option> : null}
        {options.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
