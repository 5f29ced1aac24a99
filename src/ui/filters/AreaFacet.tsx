import { useState } from 'react';
import { fold } from '../../query/fold';
import { useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import styles from './AreaFacet.module.css';
import { choicesOf } from './choices';
import { FacetGroup } from './FacetGroup';

/** Districts or municipalities that hold sites, with a field that shortens the long list while typing. */
export function AreaFacet({ facet }: { facet: 'districts' | 'municipalities' }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const { context, currentYear, sites } = useApp();
  const chosen: readonly string[] = useSelection(({ query }) => query[facet]);
  const counts = useView().counts[facet];
  const funded = new Set(
    sites.flatMap((site) => (facet === 'districts' ? site.districtAgs : site.ags)),
  );
  const word = fold(text);
  const choices = choicesOf(t, facet, context.areas, currentYear).filter(
    ({ value, label }) =>
      chosen.includes(value) ||
      ((value.length === 3 || funded.has(value)) && ` ${fold(label)}`.includes(` ${word}`)),
  );
  const shown =
    facet === 'districts'
      ? choices
      : choices.filter(({ value }) => chosen.includes(value) || counts.has(value));
  return (
    <>
      <input
        className={styles.field}
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-label={t.filters.shorten[facet]}
        placeholder={t.filters.shorten[facet]}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.choices}>
        <FacetGroup
          facet={facet}
          name={facet === 'districts' ? 'kreis' : 'kommune'}
          legend={t.filters.legends[facet]}
          choices={shown}
        />
        {shown.length === 0 ? <p>{t.filters.noSuchArea}</p> : null}
      </div>
    </>
  );
}
