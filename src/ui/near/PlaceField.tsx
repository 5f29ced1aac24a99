import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Stop } from '../../model/geo/stops';
import { findPlaces, type Place, placeIndex } from '../../query/search/places';
import { type Loaded, useApp, useLoaded, useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import type { Texts } from '../../text/texts';
import { ComboboxOption } from '../common/ComboboxOption';
import { type ComboboxState, comboboxKey } from '../common/comboboxKey';
import styles from './PlaceField.module.css';
import { placeName, placeWords } from './placeWords';

const noStops: readonly Stop[] = [];
const maxSuggestions = 6;
const closed: ComboboxState = { open: false, active: null };

interface PlaceFieldProps {
  readonly onChoose: (place: Place, name: string) => void;
}

/** A field that suggests municipalities, districts and stops while typing (combobox of WAI-ARIA 1.2). */
export function PlaceField({ onChoose }: PlaceFieldProps) {
  const t = useTexts();
  const { context, loaders } = useApp();
  const { areas } = context;
  // Many, and for those who type only.
  const [typing, setTyping] = useState(false);
  const loaded = useLoaded(loaders.stops, typing);
  const stops = loaded.kind === 'here' ? loaded.value : noStops;
  const [text, setText] = useState('');
  const [{ open, active }, setState] = useState(closed);
  const id = useId();
  const index = useMemo(() => placeIndex(areas, stops), [areas, stops]);
  const places = useMemo(() => findPlaces(index, text, maxSuggestions), [index, text]);
  const shown = open && places.length > 0;
  const note = open ? noteWords(t, text, places.length, loaded.kind) : '';
  useSpoken('places', note);
  const optionId = (option: number) => `${id}-${option}`;

  const choose = (place: Place) => {
    const name = placeName(t, place);
    setText(name);
    setState(closed);
    onChoose(place, name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows of an input method choose its letters.
    if (event.nativeEvent.isComposing) return;
    // Without a choice, Enter takes the first suggestion.
    const taken = event.key === 'Enter' && shown ? places[active ?? 0] : undefined;
    const next = comboboxKey(event, { open: shown, active }, places.length);
    if (taken === undefined && next === null) return;
    event.preventDefault();
    if (taken !== undefined) choose(taken);
    else if (next !== null) setState(next);
  };

  return (
    <div className={styles.field}>
      <label htmlFor={`${id}-input`}>{t.near.field}</label>
      <input
        id={`${id}-input`}
        className={styles.input}
        type="text"
        role="combobox"
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        placeholder={t.near.fieldHint}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && active !== null ? optionId(active) : undefined}
        value={text}
        onFocus={() => setTyping(true)}
        onBlur={() => setState(closed)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setState({ open: true, active: null });
        }}
      />
      <div
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label={t.near.suggestions}
        hidden={!shown}
      >
        {shown
          ? places.map((place, option) => {
              const { label, kind } = placeWords(t, place, areas);
              return (
                <ComboboxOption
                  key={optionId(option)}
                  id={optionId(option)}
                  className={styles.option}
                  active={option === active}
                  onChoose={() => choose(place)}
                >
                  <span>{label}</span> <span className={styles.kind}>{kind}</span>
                </ComboboxOption>
              );
            })
          : null}
      </div>
      <p className={styles.note}>{places.length > 0 && loaded.kind !== 'loading' ? '' : note}</p>
      {loaded.kind === 'failed' ? (
        <p className={styles.note}>
          {t.near.notLoaded}{' '}
          <button type="button" className={styles.retry} onClick={loaded.retry}>
            {t.near.retry}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** What a person who does not see the list has to know; shown, too, where there is no list to see. */
function noteWords(t: Texts, text: string, found: number, stops: Loaded<unknown>['kind']): string {
  if (stops === 'loading') return t.near.loading;
  if (text.trim() === '') return '';
  return found === 0 ? t.near.noPlace : t.near.found(found);
}
