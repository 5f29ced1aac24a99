import type { ReactNode } from 'react';
import type { Choice } from '../../query/facets/facet';
import { listFacetOf } from '../../query/facets/registry';
import type { ListFacet } from '../../query/query';
import { useActions, useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { CheckChip } from './CheckChip';
import styles from './Filters.module.css';

interface FacetGroupProps {
  readonly facet: ListFacet;
  readonly legend: string;
  /** Defaults to all of the facet. */
  readonly choices?: readonly Choice[];
  readonly symbolOf?: ((value: string) => ReactNode) | undefined;
}

/**
 * The choices of a facet as a group of checkboxes: OR inside the group, each with its live count.
 */
export function FacetGroup({ facet, legend, choices, symbolOf }: FacetGroupProps) {
  const t = useTexts();
  const { context, currentYear } = useApp();
  const selected: readonly string[] = useSelection(({ query }) => query[facet]);
  const { toggle } = useActions();
  const counts = useView().counts[facet];
  const { parameter, choices: all } = listFacetOf[facet];
  const shown = choices ?? all(t, { areas: context.areas, currentYear });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips}>
        {shown.map(({ value, label }) => (
          <CheckChip
            key={value}
            name={parameter}
            value={value}
            label={label}
            count={counts.get(value) ?? 0}
            checked={selected.includes(value)}
            symbol={symbolOf?.(value)}
            onToggle={() => toggle(facet, value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
