import type { Measure } from '../../model/site';
import { measureStatuses } from '../../model/vocabulary';
import {
  allMeasures,
  countOfStatus,
  countOfType,
  type MeasureFilter,
  passes,
} from '../../query/measureFilter';
import { toggled } from '../../query/selected';
import { useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { Fold } from '../common/Fold';
import chip from '../filters/CheckChip.module.css';
import styles from './MeasureChips.module.css';

interface MeasureChipsProps {
  readonly measures: readonly Measure[];
  readonly filter: MeasureFilter;
  readonly onChange: (filter: MeasureFilter) => void;
}

/**
 * Checkboxes for types and statuses of a site's measures, each with its count; collapsed by
 * default.
 */
export function MeasureChips({ measures, filter, onChange }: MeasureChipsProps) {
  const t = useTexts();
  const words = t.detail.choose;
  const types = [...new Set(measures.map(({ type }) => type))];
  const statuses = measureStatuses.filter((status) =>
    measures.some((measure) => measure.status === status),
  );
  const shownCount = measures.filter((measure) => passes(filter, measure)).length;
  const all = filter.types.length + filter.statuses.length === 0;
  const shown = all ? '' : words.shown(shownCount, measures.length);
  useSpoken('measures', shown === '' ? words.shown(measures.length, measures.length) : shown);
  return (
    <div className={styles.choose}>
      <Fold summary={words.open}>
        <fieldset className={styles.group}>
          <legend>{words.types}</legend>
          {types.map((type) => (
            <Chip
              key={type}
              label={t.measureType(type).short}
              count={countOfType(measures, filter, type)}
              checked={filter.types.includes(type)}
              onToggle={() => onChange({ ...filter, types: toggled(filter.types, type) })}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{words.statuses}</legend>
          {statuses.map((status) => (
            <Chip
              key={status}
              label={t.detail.measures.status[status]}
              count={countOfStatus(measures, filter, status)}
              checked={filter.statuses.includes(status)}
              onToggle={() => onChange({ ...filter, statuses: toggled(filter.statuses, status) })}
            />
          ))}
        </fieldset>
      </Fold>
      {all ? null : (
        <p className={styles.shown}>
          {shown}
          <button type="button" className={button.button} onClick={() => onChange(allMeasures)}>
            {words.all}
          </button>
        </p>
      )}
    </div>
  );
}

interface ChipProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** Looks like the chips of the filters, but counts measures. */
function Chip({ label, count, checked, onToggle }: ChipProps) {
  const t = useTexts();
  return (
    <label className={chip.chip} data-empty={count === 0 || undefined}>
      <input
        className={chip.input}
        type="checkbox"
        checked={checked}
        onChange={onToggle}
        aria-label={t.detail.choose.option(label, count)}
      />
      <span>{label}</span>
      <span className={chip.count}>{t.format.count(count)}</span>
    </label>
  );
}
