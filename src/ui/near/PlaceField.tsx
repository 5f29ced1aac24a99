import { useId, useMemo, useState } from 'react';
import type { Stop } from '../../model/geo/stops';
import { findPlaces, type Place, placeIndex, suggestedPlace } from '../../query/search/places';
import { type Loaded, useApp, useLoaded, useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { type NearPanelTexts, nearPanelTextsIn } from '../../text/nearPanelTexts';
import { placeName, placeWords } from '../../text/placeLines';
import { ComboboxOption, useCombobox } from '../common/Combobox';
import styles from './PlaceField.module.css';

const noStops: readonly Stop[] = [];
const maxSuggestions = 6;

interface PlaceFieldProps {
  readonly onChoose: (place: Place, name: string) => void;
}

/** A combobox that suggests municipalities, districts and stops while typing (WAI-ARIA 1.2). */
export function PlaceField({ onChoose }: PlaceFieldProps) {
  const t = useTexts();
  const words = nearPanelTextsIn[t.id];
  const { context, loaders } = useApp();
  const { areas } = context;
  // A large file, needed only by those who type.
  const [typing, setTyping] = useState(false);
  const loaded = useLoaded(loaders.stops, typing);
  const stops = loaded.kind === 'here' ? loaded.value : noStops;
  const [text, setText] = useState('');
  const id = useId();
  const index = useMemo(() => placeIndex(areas, stops), [areas, stops]);
  const places = useMemo(() => findPlaces(index, text, maxSuggestions), [index, text]);
  const combobox = useCombobox({
    options: places,
    takesFirst: true,
    onChoose: (place) => {
      const name = placeName(t, suggestedPlace(place, areas));
      setText(name);
      onChoose(place, name);
    },
  });
  const note = combobox.wanted ? noteWords(words, text, places.length, loaded.kind) : '';
  useSpoken('places', note);

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.field}</label>
      <input
        {...combobox.field}
        id={id}
        className={styles.input}
        maxLength={80}
        placeholder={words.fieldHint}
        value={text}
        onFocus={() => setTyping(true)}
        onChange={(event) => {
          setText(event.target.value);
          combobox.restart();
        }}
      />
      {combobox.open ? (
        <div
          id={combobox.listId}
          className={styles.list}
          role="listbox"
          aria-label={words.suggestions}
        >
          {places.map((place, index) => {
            const { label, kind } = placeWords(t, suggestedPlace(place, areas));
            const option = combobox.option(index);
            return (
              <ComboboxOption
                key={option.id}
                {...option}
                className={styles.option}
                onChoose={() => combobox.choose(place)}
              >
                <span>{label}</span> <span className={styles.kind}>{kind}</span>
              </ComboboxOption>
            );
          })}
        </div>
      ) : null}
      <p className={styles.note}>{places.length > 0 && loaded.kind !== 'loading' ? '' : note}</p>
      {loaded.kind === 'failed' ? (
        <p className={styles.note}>
          {words.notLoaded}{' '}
          <button type="button" className={styles.retry} onClick={loaded.retry}>
            {words.retry}
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** For screen readers, the state of the list; visible, too, where there is no list. */
function noteWords(
  words: NearPanelTexts,
  text: string,
  found: number,
  stops: Loaded<unknown>['kind'],
): string {
  if (stops === 'loading') return words.loading;
  if (text.trim() === '') return '';
  return found === 0 ? words.noPlace : words.found(found);
}
