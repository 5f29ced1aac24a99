import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './PlacesView.module.css';

interface FieldProps {
  readonly label: string;
  /** What is wrong with the answer, or ''. */
  readonly problem?: string | undefined;
}

/** A text field with its label, and with what is wrong with it. */
export function Field({ label, problem = '', ...input }: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} problem={problem}>
      <input {...input} {...wrong(id, problem)} />
    </Labelled>
  );
}

/** A choice with its label. */
export function Choice({
  label,
  problem = '',
  children,
  ...select
}: FieldProps & ComponentProps<'select'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} problem={problem}>
      <select {...select} {...wrong(id, problem)}>
        {children}
      </select>
    </Labelled>
  );
}

const wrong = (id: string, problem: string) => ({
  id,
  ...(problem !== '' && { 'aria-invalid': true, 'aria-describedby': `${id}-problem` }),
});

/** A label above what it names, which has the id. */
export function Labelled({
  id,
  label,
  problem = '',
  children,
}: FieldProps & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem === '' ? null : (
        <span id={`${id}-problem`} className={styles.warn}>
          {problem}
        </span>
      )}
    </div>
  );
}
