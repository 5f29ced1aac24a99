import { type FormEvent, useState } from 'react';
import type { LngLat } from '../../../model/site';
import { precisions } from '../../../model/vocabulary';
import { useApp } from '../../../state/hooks';
import { placesWords as words } from '../../../text/upkeep/places';
import button from '../../../ui/common/Button.module.css';
import { type Step, setCell } from '../../draft/changes';
import type { DraftRow } from '../../draft/draft';
import { placeCell, pointOf, setPoint } from '../../places/placeSteps';
import { pairIn } from '../../places/readArea';
import { useUpkeepActions } from '../useUpkeep';
import { Choice, Field } from './Field';
import styles from './PlacesView.module.css';
import { StopField } from './StopField';

interface PointEditorProps {
  readonly table: 'sites.csv' | 'measures.csv';
  readonly row: DraftRow;
  /** Keys of the municipalities in which places are suggested first. */
  readonly ags: readonly string[];
  /** Whether a click on the map sets the point. */
  readonly isPlacing: boolean;
  readonly onPlacing: (placing: boolean) => void;
}

/** The point of a site or of a measure as fields; what is taken over is one step. */
export function PointEditor(props: PointEditorProps) {
  const { row } = props;
  // Whatever else has changed the row – the map, undo – is what the fields begin with.
  return <Fields key={JSON.stringify([row.key, row.cells])} {...props} />;
}

function Fields({ table, row, ags, isPlacing, onPlacing }: PointEditorProps) {
  const { announcer } = useApp();
  const { take } = useUpkeepActions();
  const { cells } = row;
  const [given, setGiven] = useState({
    lon: cells.lon ?? '',
    lat: cells.lat ?? '',
    basis: cells.place_basis ?? '',
    source: cells.place_source ?? '',
    precision: cells.precision ?? '',
  });
  const [told, setTold] = useState('');
  const change = (part: Partial<typeof given>) => setGiven((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isEmpty = given.lon.trim() === '' && given.lat.trim() === '';
    const read = isEmpty ? null : pairIn(`${given.lon.trim()}; ${given.lat.trim()}`);
    if (read === null && !(isEmpty && table === 'measures.csv')) return setTold(words.notAPlace);
    const point: LngLat | null = read === null ? null : [read.lon, read.lat];
    const step: Step = {
      what: 'point',
      changes: [
        ...setPoint(table, row, point).changes,
        ...setCell(table, row, 'place_basis', given.basis.trim()),
        ...setCell(table, row, 'place_source', given.source.trim()),
        ...(table === 'sites.csv' ? setCell(table, row, 'precision', given.precision) : []),
      ],
    };
    take(step);
    const converted = read === null ? '' : words.converted[read.how];
    setTold(converted);
    announcer.answer('place', point === null ? words.noPoint : `${saidOf(point)} ${converted}`);
  };
  return (
    <form className={styles.part} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <Field
          label={words.lon}
          inputMode="decimal"
          value={given.lon}
          onChange={({ target }) => change({ lon: target.value })}
        />
        <Field
          label={words.lat}
          inputMode="decimal"
          value={given.lat}
          onChange={({ target }) => change({ lat: target.value })}
        />
      </div>
      {told === '' ? null : (
        <p className={styles.alert} role="alert">
          {told}
        </p>
      )}
      <StopField
        ags={ags}
        onChoose={({ point, basis }) =>
          change({
            lon: placeCell(point[0]),
            lat: placeCell(point[1]),
            basis,
            source: words.stopSource,
          })
        }
      />
      <Field
        label={words.basis}
        value={given.basis}
        onChange={({ target }) => change({ basis: target.value })}
      />
      <Field
        label={words.placeSource}
        value={given.source}
        onChange={({ target }) => change({ source: target.value })}
      />
      {table === 'sites.csv' ? (
        <Choice
          label={words.precision}
          value={given.precision}
          onChange={({ target }) => change({ precision: target.value })}
        >
          {precisions.map((id) => (
            <option key={id} value={id}>
              {words.form.precisions[id]}
            </option>
          ))}
        </Choice>
      ) : null}
      <div className={styles.row}>
        <button type="submit" className={button.button} data-main="">
          {words.take}
        </button>
        <button
          type="button"
          className={button.button}
          aria-pressed={isPlacing}
          onClick={() => onPlacing(!isPlacing)}
        >
          {isPlacing ? words.onMapNow : words.onMap}
        </button>
        {table === 'measures.csv' && pointOf(row) !== null ? (
          <button
            type="button"
            className={button.button}
            onClick={() => take(setPoint(table, row, null))}
          >
            {words.remove}
          </button>
        ) : null}
      </div>
    </form>
  );
}

const saidOf = ([lng, lat]: LngLat): string => words.set(placeCell(lng), placeCell(lat));
