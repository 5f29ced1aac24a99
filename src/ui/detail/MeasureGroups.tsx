import { useState } from 'react';
import { groupBy } from '../../model/groupBy';
import type { Measure } from '../../model/site';
import { measureTypes } from '../../model/vocabulary';
import { allMeasures, passes } from '../../query/measureFilter';
import { useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { SubHeading } from '../common/headingLevel';
import { measureIcons } from '../common/measureIcons';
import { Section } from '../common/Section';
import { MeasureChips } from './MeasureChips';
import styles from './MeasureGroups.module.css';
import { MeasureItem } from './MeasureItem';
import { useLitMeasure } from './useMeasureItem';

/** Minimum number of measures for which filtering helps. */
const manyMeasures = 7;

/**
 * Measures grouped by type; the types of the filter come first. Long lists can be filtered here; a
 * static page, which has no scripts, and paper show all.
 */
export function MeasureGroups({ measures }: { measures: readonly Measure[] }) {
  const t = useTexts();
  const words = t.detail.measures;
  const wanted = useSelection(({ query }) => query.measureTypes);
  const { live } = useApp();
  const [filter, setFilter] = useState(allMeasures);
  const lit = useLitMeasure();
  const isShown = (measure: Measure) => measure === lit || passes(filter, measure);
  const groups = groupBy(measures, (measure) => measure.type);
  const order = [...wanted, ...measureTypes.filter((type) => !wanted.includes(type))];
  return (
    <Section heading={words.heading}>
      {measures.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      {live && measures.length >= manyMeasures ? (
        <MeasureChips measures={measures} filter={filter} onChange={setFilter} />
      ) : null}
      {order.flatMap((type) => {
        const group = groups.get(type);
        if (group === undefined) return [];
        const Icon = measureIcons[type];
        const hidden = !group.some(isShown);
        return [
          <div key={type} className={styles.group} hidden={hidden}>
            <Icon className={styles.icon} aria-hidden="true" size={18} />
            <div>
              <SubHeading className={styles.type}>{t.measureType(type).name}</SubHeading>
              <ul className={styles.measures}>
                {group.map((measure) => (
                  <MeasureItem
                    key={`${measure.title} ${measure.source}`}
                    measure={measure}
                    index={measures.indexOf(measure)}
                    hidden={!isShown(measure)}
                  />
                ))}
              </ul>
            </div>
          </div>,
        ];
      })}
    </Section>
  );
}
