import { X } from 'lucide-react';
import type { LabelFacts } from '../../query/facets/facet';
import { listFacetOf } from '../../query/facets/registry';
import {
  emptyQuery,
  type Facet,
  hasFacet,
  isEmptyQuery,
  listFacets,
  type Query,
  without,
  withValues,
} from '../../query/query';
import { useActions, useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import { keepFocus } from '../common/keepFocus';
import { Named } from '../common/Named';
import { media, useMedia } from '../common/useMedia';
import styles from './ActiveFilters.module.css';

/**
 * The active filters, each as a chip that removes it, and a button that removes all. Nothing
 * without filters.
 */
export function ActiveFilters() {
  const t = useTexts();
  const query = useSelection((selection) => selection.query);
  const { context, currentYear, embedded } = useApp();
  const { setQuery } = useActions();
  const alone = useMedia(media.narrow) || embedded !== undefined;
  if (isEmptyQuery(query)) return null;
  const active = activeFilters(t, query, { areas: context.areas, currentYear });
  return (
    <ul className={styles.active} aria-label={t.filters.active}>
      {active.map(({ key, label, removed }, index) => (
        <li key={key}>
          <button
            type="button"
            className={styles.chip}
            // Where the menus are in a sheet or a dialog, the chips are the only tools.
            tabIndex={alone && index === 0 ? 0 : -1}
            aria-label={t.filters.remove(label)}
            onClick={() => keepFocus(() => setQuery(removed))}
          >
            <Named>{label}</Named>
            <X aria-hidden="true" size={14} />
          </button>
        </li>
      ))}
      <li className={styles.last}>
        <button
          type="button"
          className={styles.reset}
          tabIndex={-1}
          onClick={() => keepFocus(() => setQuery(emptyQuery))}
        >
          {t.filters.reset}
        </button>
      </li>
    </ul>
  );
}

interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  /** The query without this filter. */
  readonly removed: Query;
}

function activeFilters(t: Texts, query: Query, facts: LabelFacts): readonly ActiveFilter[] {
  const lists = listFacets.flatMap((facet) => {
    const values: readonly string[] = query[facet];
    return values.map((value) => ({
      key: `${facet} ${value}`,
      label: listFacetOf[facet].labelOf(t, value, facts),
      removed: withValues(
        query,
        facet,
        values.filter((other) => other !== value),
      ),
    }));
  });
  const single = (facet: Facet, label: string): readonly ActiveFilter[] =>
    hasFacet(query, facet) ? [{ key: facet, label, removed: without(query, facet) }] : [];
  return [
    ...lists,
    ...single('years', t.filters.span(query.from, query.to)),
    ...single('text', t.filters.word(query.text.trim())),
    ...single('viewport', t.filters.facets.viewport),
  ];
}
