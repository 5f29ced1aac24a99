import { measureTypes, programmeIds } from '../../model/vocabulary';
import { emptyQuery, isEmptyQuery } from '../../query/query';
import { useActions, useSelection, useView } from '../../state/hooks';
import { de } from '../../text/de';
import { measureTypeLabel, programmeLabel } from '../../text/vocabulary';
import button from '../common/Button.module.css';
import { measureIcons } from '../common/measureIcons';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { CheckChip } from './CheckChip';
import styles from './Filters.module.css';

/** The filters: OR inside a group, AND between groups; each count ignores its own group. */
export function Filters() {
  const query = useSelection((selection) => selection.query);
  const actions = useActions();
  const { measureTypeCounts, programmeCounts } = useView();
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{de.filters.measureType}</legend>
        <div className={styles.chips}>
          {measureTypes.map((type) => {
            const Icon = measureIcons[type];
            return (
              <CheckChip
                key={type}
                name="massnahme"
                value={type}
                label={measureTypeLabel(type).short}
                count={measureTypeCounts[type]}
                checked={query.measureTypes.includes(type)}
                symbol={<Icon aria-hidden="true" />}
                onToggle={() => actions.toggleMeasureType(type)}
              />
            );
          })}
        </div>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{de.filters.programme}</legend>
        <div className={styles.chips}>
          {programmeIds.map((id) => (
            <CheckChip
              key={id}
              name="programm"
              value={id}
              label={programmeLabel(id).short}
              count={programmeCounts[id]}
              checked={query.programmes.includes(id)}
              symbol={<ProgrammeSymbol programme={id} />}
              onToggle={() => actions.toggleProgramme(id)}
            />
          ))}
        </div>
      </fieldset>
      {isEmptyQuery(query) ? null : (
        <button
          type="button"
          className={button.button}
          onClick={() => actions.setQuery(emptyQuery)}
        >
          {de.filters.reset}
        </button>
      )}
    </>
  );
}
