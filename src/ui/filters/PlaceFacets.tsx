import { useState } from 'react';
import { regionKeyLength } from '../../model/geo/district';
import { listFacetOf } from '../../query/facets/registry';
import { fold } from '../../query/search/fold';
import { useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import field from '../common/Field.module.css';
import { FacetGroup } from './FacetGroup';
import styles from './PlaceFacets.module.css';

const facets = ['districts', 'municipalities'] as const;

/** Districts and municipalities that have sites, with a field that narrows both while typing. */
export function PlaceFacets() {
  const t = useTexts();
  const [text, setText] = useState('');
  const choicesOf = useOfferedAreas(text);
  const shown = facets
    .map((facet) => ({ facet, choices: choicesOf(facet) }))
    .filter(({ choices }) => choices.length > 0);
  return (
    <>
      <input
        className={`${field.field} ${styles.shorten}`}
        type="search"
        value={text}
        autoComplete="off"
        spellCheck={false}
        aria-label={t.filters.shorten}
        placeholder={t.filters.shorten}
        onChange={(event) => setText(event.target.value)}
      />
      {shown.map(({ facet, choices }) => (
        <FacetGroup key={facet} facet={facet} legend={t.filters.legends[facet]} choices={choices} />
      ))}
      {shown.length === 0 ? <p>{t.filters.noSuchArea}</p> : null}
    </>
  );
}

/** The places of a facet that are offered: the chosen ones, and those whose name has the text. */
function useOfferedAreas(text: string) {
  const t = useTexts();
  const { context, currentYear, sites } = useApp();
  const query = useSelection((selection) => selection.query);
  const { counts } = useView();
  const funded = new Set(sites.flatMap((site) => site.districtAgs));
  // The few regions and districts are always listed; of the many municipalities those of the sites
  // found.
  const isOffered = (facet: (typeof facets)[number], key: string) =>
    facet === 'districts'
      ? key.length === regionKeyLength || funded.has(key)
      : counts[facet].has(key);
  const word = fold(text);
  return (facet: (typeof facets)[number]) => {
    const chosen: readonly string[] = query[facet];
    return listFacetOf[facet]
      .choices(t, { areas: context.areas, currentYear })
      .filter(
        ({ value, label }) =>
          chosen.includes(value) ||
          (isOffered(facet, value) && ` ${fold(label)}`.includes(` ${word}`)),
      );
  };
}
