import { type ReactNode, useId } from 'react';
import styles from './Labelled.module.css';

interface LabelledProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed; '' or nothing where it is right. */
  readonly fault?: string | undefined;
  /** Of a view that lays its fields out otherwise. */
  readonly className?: string | undefined;
  readonly children: (field: FieldProps) => ReactNode;
}

interface FieldProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A field with its label, what to know before, and what is wrong after. */
export function Labelled(props: LabelledProps) {
  const { label, hint, fault = '', className = styles.field, children } = props;
  const id = useId();
  const hintId = hint === undefined ? [] : [`${id}-hint`];
  const faultId = fault === '' ? [] : [`${id}-fault`];
  return (
    <div className={className}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': [...hintId, ...faultId].join(' ') || undefined,
        'aria-invalid': fault !== '',
      })}
      {fault === '' ? null : (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}
