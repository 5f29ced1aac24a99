import { LocateFixed } from 'lucide-react';
import { useState } from 'react';
import type { Area } from '../../model/geo/area';
import type { Place } from '../../query/search/places';
import { useActions, useSelection, useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { type NearPanelTexts, nearPanelTextsIn } from '../../text/nearPanelTexts';
import button from '../common/Button.module.css';
import styles from './NearMe.module.css';
import { NearResult } from './NearResult';
import { PlaceField } from './PlaceField';
import { type OwnPlaceState, useOwnPlace } from './useOwnPlace';

/** Asks for a place, from the browser or by typing, and shows the answer for it. */
export function NearPanel({ onEnd }: { readonly onEnd: () => void }) {
  const t = useTexts();
  const words = nearPanelTextsIn[t.id];
  const origin = useSelection((selection) => selection.origin);
  const query = useSelection((selection) => selection.query);
  const { setOrigin, setQuery } = useActions();
  const [district, setDistrict] = useState<Area | null>(null);
  const own = useOwnPlace(({ point, accuracyM }) => {
    setDistrict(null);
    setOrigin({ kind: 'own', name: t.near.own, point, accuracyM });
  });
  const choose = (place: Place, name: string) => {
    own.forget();
    setDistrict(place.kind === 'district' ? place.area : null);
    switch (place.kind) {
      case 'municipality':
        return setOrigin({ kind: 'place', name, point: place.point, areaKey: place.area.key });
      case 'stop':
        return setOrigin({ kind: 'place', name, point: place.stop.point });
      case 'district':
        setOrigin(null);
        return setQuery({ ...query, districts: [place.area.key], municipalities: [] });
    }
  };
  const ownState = ownWords(words, own.state);
  const inDistrict = district === null ? '' : words.inDistrict(t.area.name(district));
  useSpoken('own place', ownState);
  useSpoken('near district', inDistrict);
  return (
    <>
      <button type="button" className={`${button.button} ${styles.own}`} onClick={own.ask}>
        <LocateFixed aria-hidden="true" size={18} />
        <span>
          {words.useOwn} <span className={styles.note}>{words.useOwnNote}</span>
        </span>
      </button>
      <p className={styles.state}>{ownState}</p>
      <PlaceField onChoose={choose} />
      <p>{inDistrict}</p>
      <NearResult origin={origin} />
      {origin === null ? null : (
        <button type="button" className={button.button} onClick={onEnd}>
          {words.end}
        </button>
      )}
    </>
  );
}

function ownWords(words: NearPanelTexts, state: OwnPlaceState): string {
  if (state === 'idle') return '';
  return state === 'asking' ? words.asking : words.failed[state];
}
