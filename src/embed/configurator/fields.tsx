import { type ReactNode, useId, useState } from 'react';
import field from '../../ui/common/Field.module.css';
import styles from './Configurator.module.css';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** Groups of further options. */
  readonly children?: ReactNode;
}

/** A labelled select. */
export function SelectField({ label, value, options, onChange, children }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={field.field}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        <Options options={options} />
        {children}
      </select>
    </div>
  );
}

export const Options = ({ options }: { readonly options: readonly Option[] }) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));

interface NumberFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly valuePx: number | null;
  /** Null: left empty. */
  readonly onChange: (valuePx: number | null) => void;
}

const [least, most] = [240, 2000];

/** A size in pixels: it applies when the field is left, so that a half-typed one changes nothing. */
export function NumberField({ label, hint, valuePx, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed === null) return;
    const value = Math.round(Number(typed));
    onChange(value > 0 ? Math.min(Math.max(value, least), most) : null);
    setTyped(null);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {hint === undefined ? null : <small>{hint}</small>}
      </label>
      <input
        id={id}
        className={field.field}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={10}
        value={typed ?? valuePx ?? ''}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </div>
  );
}
