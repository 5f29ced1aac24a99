import { firstYear } from '../../model/vocabulary';
import { fundedYears } from '../../query/money/fundedYears';
import { useActions, useApp, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import field from '../common/Field.module.css';
import styles from './YearsFacet.module.css';

/** First and last year of the span. A year that would invert the span moves the other end along. */
export function YearsFacet() {
  const t = useTexts();
  const { sites, currentYear } = useApp();
  const { from, to } = useSelection((selection) => selection.query);
  const { setYears } = useActions();
  const years = Array.from(
    { length: currentYear - firstYear + 1 },
    (_, index) => firstYear + index,
  );
  const unknown = sites.filter((site) => fundedYears(site) === null).length;
  return (
    <fieldset className={styles.years}>
      <legend className={styles.legend}>{t.filters.legends.years}</legend>
      <YearChoice
        label={t.filters.from}
        value={from}
        years={years}
        onChange={(year) => setYears(year, year !== null && to !== null && to < year ? year : to)}
      />
      <YearChoice
        label={t.filters.to}
        value={to}
        years={years}
        onChange={(year) =>
          setYears(year !== null && from !== null && from > year ? year : from, year)
        }
      />
      <p className={styles.note}>{t.filters.yearsNote(unknown)}</p>
    </fieldset>
  );
}

interface YearChoiceProps {
  readonly label: string;
  readonly value: number | null;
  readonly years: readonly number[];
  readonly onChange: (year: number | null) => void;
}

function YearChoice({ label, value, years, onChange }: YearChoiceProps) {
  const t = useTexts();
  const offered = value === null || years.includes(value) ? years : [...years, value];
  return (
    <label className={styles.choice}>
      {label}
      <select
        className={field.field}
        value={value ?? ''}
        onChange={(event) =>
          onChange(event.target.value === '' ? null : Number(event.target.value))
        }
      >
        <option value="">{t.filters.anyYear}</option>
        {offered.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
