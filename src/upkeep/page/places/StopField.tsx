import { useState } from 'react';
import type { Stop } from '../../../model/geo/stops';
import type { LngLat } from '../../../model/site';
import { placesWords as words } from '../../../text/upkeep/places';
import button from '../../../ui/common/Button.module.css';
import { useUpkeep } from '../useUpkeep';
import { Field } from './Field';
import styles from './PlacesView.module.css';
import { useBoundaries } from './useBoundaries';

interface StopFieldProps {
  readonly ags: readonly string[];
  readonly onChoose: (chosen: { readonly point: LngLat; readonly basis: string }) => void;
}

/** Finds a stop of the towns of a site; what is chosen fills in the fields, and is taken over with them. */
export function StopField({ ags, onChoose }: StopFieldProps) {
  const { loaders } = useUpkeep();
  const boundaries = useBoundaries();
  const [typed, setTyped] = useState('');
  const [stops, setStops] = useState<readonly Stop[]>([]);
  const found = stopsLike(typed, stops, ags);
  return (
    <>
      <Field
        label={words.stop}
        value={typed}
        // Some 100 kB that few points need.
        onFocus={() => {
          loaders.stops().then(setStops, console.error);
        }}
        onChange={({ target }) => setTyped(target.value)}
      />
      {found.length === 0 ? null : (
        <ul className={styles.chips} aria-label={words.stops}>
          {found.map((stop) => {
            const town = boundaries?.municipality(stop.ags)?.name ?? '';
            return (
              <li key={`${stop.name} ${stop.point}`}>
                <button
                  type="button"
                  className={button.button}
                  onClick={() => {
                    onChoose({ point: stop.point, basis: words.stopBasis(stop.name, town) });
                    setTyped('');
                  }}
                >
                  {stop.name}
                  {ags.includes(stop.ags) ? '' : `, ${town}`}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** Stops whose names have a text, those of the towns first; at most six. */
function stopsLike(text: string, stops: readonly Stop[], ags: readonly string[]): readonly Stop[] {
  const typed = text.trim().toLocaleLowerCase('de');
  if (typed.length < 2) return [];
  return stops
    .filter(({ name }) => name.toLocaleLowerCase('de').includes(typed))
    .toSorted((a, b) => Number(ags.includes(b.ags)) - Number(ags.includes(a.ags)))
    .slice(0, 6);
}
