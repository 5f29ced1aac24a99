import type { Measure } from '../../model/site';
import { measureStatuses } from '../../model/vocabulary';
import {
  allMeasures,
  countOfStatus,
  countOfType,
  isChosen,
  type MeasureChoice,
  toggled,
} from '../../query/chooseMeasures';
import { useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import { Fold } from '../common/Fold';
import chip from '../filters/CheckChip.module.css';
import styles from './MeasureChips.module.css';

interface MeasureChipsProps {
  readonly measures: readonly Measure[];
  readonly choice: MeasureChoice;
  readonly onChoose: (choice: MeasureChoice) => void;
}

/** Types and statuses of a site's measures to tick, each with what it would show; folded until wanted. */
export function MeasureChips({ measures, choice, onChoose }: MeasureChipsProps) {
  const t = useTexts();
  const words = t.detail.choose;
  const types = [...new Set(measures.map(({ type }) => type))];
  const statuses = measureStatuses.filter((status) =>
    measures.some((measure) => measure.status === status),
  );
  const chosen = measures.filter((measure) => isChosen(choice, measure)).length;
  const all = choice.types.length + choice.statuses.length === 0;
  const shown = all ? '' : words.shown(chosen, measures.length);
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
              count={countOfType(measures, choice, type)}
              checked={choice.types.includes(type)}
              onToggle={() => onChoose({ ...choice, types: toggled(choice.types, type) })}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{words.statuses}</legend>
          {statuses.map((status) => (
            <Chip
              key={status}
              label={t.detail.measures.status[status]}
              count={countOfStatus(measures, choice, status)}
              checked={choice.statuses.includes(status)}
              onToggle={() => onChoose({ ...choice, statuses: toggled(choice.statuses, status) })}
            />
          ))}
        </fieldset>
      </Fold>
      {all ? null : (
        <p className={styles.shown}>
          {shown}
          <button type="button" className={button.button} onClick={() => onChoose(allMeasures)}>
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
