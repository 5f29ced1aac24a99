import { LocateFixed } from 'lucide-react';
import { useState } from 'react';
import type { Area } from '../../model/area';
import type { HessenTopology } from '../../model/boundaries';
import type { Place } from '../../query/places';
import { useActions, useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from '../common/Button.module.css';
import styles from './NearMe.module.css';
import { NearResult } from './NearResult';
import { PlaceField } from './PlaceField';
import { useOwnPlace } from './useOwnPlace';
import type { Stops } from './useStops';

interface NearPanelProps {
  readonly stops: Stops;
  readonly loadTopology: () => Promise<HessenTopology | null>;
  readonly onEnd: () => void;
}

/** Names a place, by the browser or by typing, and answers for it. */
export function NearPanel({ stops, loadTopology, onEnd }: NearPanelProps) {
  const t = useTexts();
  const origin = useSelection((selection) => selection.origin);
  const query = useSelection((selection) => selection.query);
  const { setOrigin, setQuery } = useActions();
  const [district, setDistrict] = useState<Area | null>(null);
  const own = useOwnPlace(loadTopology, ({ point, accuracyM }) => {
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
  return (
    <>
      <button type="button" className={`${button.button} ${styles.own}`} onClick={own.ask}>
        <LocateFixed aria-hidden="true" size={18} />
        <span>
          {t.near.useOwn} <span className={styles.note}>{t.near.useOwnNote}</span>
        </span>
      </button>
      <p className={styles.state} aria-live="polite">
        {own.state === 'asking' ? t.near.asking : null}
        {own.state === 'asking' || own.state === 'idle' ? null : t.near.failed[own.state]}
      </p>
      <PlaceField stops={stops} onChoose={choose} />
      <p aria-live="polite">
        {district === null ? null : t.near.inDistrict(t.area.name(district))}
      </p>
      <NearResult origin={origin} />
      {origin === null ? null : (
        <button type="button" className={button.button} onClick={onEnd}>
          {t.near.end}
        </button>
      )}
    </>
  );
}
