import type { ComponentProps } from 'react';
import { Labelled } from '../Labelled';
import styles from './PlacesView.module.css';

interface FieldProps {
  readonly label: string;
  /** What is wrong with the answer, or ''. */
  readonly problem?: string | undefined;
}

/** A text field with its label, and with what is wrong with it. */
export const Field = ({ label, problem, ...input }: FieldProps & ComponentProps<'input'>) => (
  <Labelled label={label} fault={problem} className={styles.field}>
    {(field) => <input {...input} {...field} />}
  </Labelled>
);

/** A choice with its label. */
export const Choice = ({
  label,
  problem,
  children,
  ...select
}: FieldProps & ComponentProps<'select'>) => (
  <Labelled label={label} fault={problem} className={styles.field}>
    {(field) => (
      <select {...select} {...field}>
        {children}
      </select>
    )}
  </Labelled>
);
