import { groupBy } from '../../model/groupBy';
import type { Measure } from '../../model/site';
import { measureTypes } from '../../model/vocabulary';
import { useMatchedTypes } from '../../state/matchedTypes';
import { useTexts } from '../../state/texts';
import { measureIcons } from '../common/measureIcons';
import { SubHeading } from './headingLevel';
import styles from './MeasureGroups.module.css';
import { MeasurePlace } from './MeasurePlace';
import { Section } from './Section';
import { SourceRef } from './SourceRef';
import { useMeasureItem } from './useMeasureItem';

/** Measures grouped by type; the types that the filter asks for come first. */
export function MeasureGroups({ measures }: { measures: readonly Measure[] }) {
  const t = useTexts();
  const words = t.detail.measures;
  const wanted = useMatchedTypes();
  const groups = groupBy(measures, (measure) => measure.type);
  const order = [...wanted, ...measureTypes.filter((type) => !wanted.includes(type))];
  return (
    <Section heading={words.heading}>
      {measures.length === 0 ? <p className={styles.facts}>{words.none}</p> : null}
      {order.flatMap((type) => {
        const group = groups.get(type);
        if (group === undefined) return [];
        const Icon = measureIcons[type];
        return [
          <div key={type} className={styles.group}>
            <Icon className={styles.icon} aria-hidden="true" size={18} />
            <div>
              <SubHeading className={styles.type}>{t.measureType(type).name}</SubHeading>
              <ul className={styles.measures}>
                {group.map((measure) => (
                  <MeasureItem key={`${measure.title} ${measure.source}`} measure={measure} />
                ))}
              </ul>
            </div>
          </div>,
        ];
      })}
    </Section>
  );
}

function MeasureItem({ measure }: { measure: Measure }) {
  const t = useTexts();
  const { status, cost } = t.detail.measures;
  const facts = [
    [status[measure.status], measure.year].filter((part) => part !== null).join(' '),
    measure.costEur === null ? '' : cost(measure.costEur),
    measure.address ?? '',
  ].filter((part) => part !== '');
  return (
    <li {...useMeasureItem(measure)}>
      <p className={styles.title}>
        <span lang="de">{measure.title}</span> <SourceRef url={measure.source} />
      </p>
      <p className={styles.facts}>{facts.join('\u00a0· ')}</p>
      {measure.note === null ? null : (
        <p className={styles.facts} lang="de">
          {measure.note}
        </p>
      )}
      <MeasurePlace measure={measure} />
    </li>
  );
}
