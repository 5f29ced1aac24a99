import { useState } from 'react';
import { regionKeyLength } from '../../model/geo/district';
import { listFacetOf } from '../../query/facets/registry';
import { fold } from '../../query/search/fold';
import { useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import field from '../common/Field.module.css';
import styles from './AreaFacet.module.css';
import { FacetGroup } from './FacetGroup';

/**
 * Districts or municipalities that have sites, with a field that narrows the long list while
 * typing.
 */
export function AreaFacet({ facet }: { facet: 'districts' | 'municipalities' }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const { context, currentYear, sites } = useApp();
  const chosen: readonly string[] = useSelection(({ query }) => query[facet]);
  const counts = useView().counts[facet];
  const funded = new Set(sites.flatMap((site) => site.districtAgs));
  // The few regions and districts are always listed; of the many municipalities those of the sites
  // found.
  const isOffered = (key: string) =>
    facet === 'districts' ? key.length === regionKeyLength || funded.has(key) : counts.has(key);
  const word = fold(text);
  const choices = listFacetOf[facet].choices(t, { areas: context.areas, currentYear });
  const shown = choices.filter(
    ({ value, label }) =>
      chosen.includes(value) || (isOffered(value) && ` ${fold(label)}`.includes(` ${word}`)),
  );
  return (
    <>
      <input
        className={`${field.field} ${styles.shorten}`}
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-label={t.filters.shorten[facet]}
        placeholder={t.filters.shorten[facet]}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.choices}>
        <FacetGroup facet={facet} legend={t.filters.legends[facet]} choices={shown} />
        {shown.length === 0 ? <p>{t.filters.noSuchArea}</p> : null}
      </div>
    </>
  );
}
