import type { ReactNode } from 'react';
import type { ListFacet, Query } from '../../query/query';
import { useActions, useSelection, useView } from '../../state/hooks';
import { CheckChip } from './CheckChip';
import type { Choice } from './choices';
import styles from './Filters.module.css';

interface FacetGroupProps {
  readonly facet: ListFacet;
  /** Name of the parameter in links. */
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly symbolOf?: (value: string) => ReactNode;
}

/** The choices of a facet as a group of checkboxes: OR inside the group, each with its live count. */
export function FacetGroup({ facet, name, legend, choices, symbolOf }: FacetGroupProps) {
  const chosen: readonly string[] = useSelection(({ query }) => query[facet]);
  const { toggle } = useActions();
  const counts = useView().counts[facet];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {choices.map(({ value, label }) => (
          <CheckChip
            key={value}
            name={name}
            value={value}
            label={label}
            count={counts.get(value) ?? 0}
            checked={chosen.includes(value)}
            symbol={symbolOf?.(value)}
            onToggle={() => toggle(facet, value as Query[typeof facet][number])}
          />
        ))}
      </div>
    </fieldset>
  );
}
