import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { type MeasureType, measureTypes } from '../../model/vocabulary';
import { useTexts } from '../../state/texts';
import { measureIcons } from '../common/measureIcons';
import { FacetChips } from './FacetGroup';
import styles from './TypeBar.module.css';
import { useFitting } from './useFitting';

/**
 * The types of measure, the filter people come for: a bar of chips along the map. On a wide page
 * they have two lines, and a button or the focus shows the rest over the map; else the bar scrolls
 * sideways.
 */
export function TypeBar() {
  const t = useTexts();
  const row = useRef<HTMLDivElement>(null);
  const fitting = useFitting(row);
  const [open, setOpen] = useState(false);
  const rest = Math.max(0, measureTypes.length - fitting.count);
  // Before the browser takes the focus from what is hidden.
  useLayoutEffect(() => {
    // Who is at a chip that loses its room stays there: all are in sight before the page lives.
    if (rest > 0 && row.current?.querySelector('[data-rest] :focus')) setOpen(true);
  }, [rest]);
  return (
    <fieldset
      className={styles.types}
      data-open={(open && rest > 0) || undefined}
      onFocus={({ target }) => {
        if (target.closest('[data-rest]') !== null) setOpen(true);
        // Browsers leave a chip cut that is in sight in part; under a pointer nothing moves.
        if (target.matches(':focus-visible'))
          target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <legend className="visually-hidden">{t.filters.facets.measureTypes}</legend>
      <div ref={row} className={styles.row}>
        <FacetChips facet="measureTypes" symbolOf={symbolOf} fitting={fitting.count} />
        <button
          type="button"
          className={styles.more}
          style={{ insetInlineStart: fitting.endPx }}
          aria-expanded={open}
          data-needed={rest > 0 || undefined}
          onClick={() => setOpen(!open)}
        >
          {open ? t.filters.fewerTypes : t.filters.moreTypes(rest)}
          <ChevronDown aria-hidden="true" size={16} />
        </button>
      </div>
    </fieldset>
  );
}

function symbolOf(type: string) {
  const Icon = measureIcons[type as MeasureType];
  return <Icon aria-hidden="true" />;
}
