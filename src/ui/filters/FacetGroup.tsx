import type { ReactNode } from 'react';
import type { Choice } from '../../query/facets/facet';
import { listFacetOf } from '../../query/facets/registry';
import type { ListFacet } from '../../query/query';
import { useActions, useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { CheckChip, type ChipLook } from './CheckChip';
import styles from './FacetGroup.module.css';

interface FacetChipsProps {
  readonly facet: ListFacet;
  /** Defaults to all of the facet. */
  readonly choices?: readonly Choice[];
  readonly symbolOf?: (value: string) => ReactNode;
  readonly look?: ChipLook;
  /** How many have room; the rest is marked. */
  readonly fitting?: number;
}

/**
 * The choices of a facet as a group of checkboxes: OR inside the group, each with its live count.
 */
export function FacetGroup({
  legend,
  ...chips
}: FacetChipsProps & {
  readonly legend: string;
}) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.chips} data-look={chips.look}>
        <FacetChips {...chips} />
      </div>
    </fieldset>
  );
}

/** The checkboxes alone, for a group of another shape. */
export function FacetChips({
  facet,
  choices,
  symbolOf,
  look,
  fitting = Number.POSITIVE_INFINITY,
}: FacetChipsProps) {
  const t = useTexts();
  const { context, currentYear } = useApp();
  const selected: readonly string[] = useSelection(({ query }) => query[facet]);
  const { toggle } = useActions();
  const counts = useView().counts[facet];
  const { parameter, choices: all } = listFacetOf[facet];
  const shown = choices ?? all(t, { areas: context.areas, currentYear });
  return (
    <>
      {shown.map(({ value, label }, index) => (
        <CheckChip
          key={value}
          name={parameter}
          value={value}
          label={label}
          count={counts.get(value) ?? 0}
          checked={selected.includes(value)}
          symbol={symbolOf?.(value)}
          onToggle={() => toggle(facet, value)}
          look={look}
          rest={index >= fitting}
        />
      ))}
    </>
  );
}
