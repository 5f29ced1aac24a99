import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MapObject } from '../../../map/MapObject';
import { onMapClicks } from '../../../map/placeOnMap';
import type { LngLat } from '../../../model/site';
import { useApp } from '../../../state/hooks';
import { placesWords as words } from '../../../text/upkeep/places';
import { formOf, pointOfForm } from '../../places/newSite';
import { placeCell, pointOf, setPoint } from '../../places/placeSteps';
import { useUpkeepActions, useUpkeepState } from '../useUpkeep';
import { NewSite } from './NewSite';
import styles from './PlacesView.module.css';
import { PointMarker } from './PointMarker';
import { PublicMap } from './PublicMap';
import { SiteChoice } from './SiteChoice';
import { type PointTarget, SiteEditor } from './SiteEditor';
import { useCamera } from './useCamera';
import { useProblemsBySite } from './useProblemsBySite';
import { usePublicSites } from './usePublicSites';

/** In the address in the place of a site: the form of a new one. */
const newPath = 'neu';

/** The map of the draft as the public would see it, and what sets points and boundaries on it. */
export function PlacesView() {
  const { announcer } = useApp();
  const { go, take } = useUpkeepActions();
  const path = useUpkeepState(({ address }) => address.path[0] ?? null);
  const draft = useUpkeepState(({ edited }) => edited.draft);
  const sites = usePublicSites();
  const problems = useProblemsBySite();
  const [map, setMap] = useState<MapObject | null>(null);
  const [form, setForm] = useState(formOf);
  const [measureKey, setMeasureKey] = useState<number | null>(null);
  const [isPlacing, setPlacing] = useState(false);
  const [isDrawing, setDrawing] = useState(false);
  const isNew = path === newPath;
  const siteRow = isNew
    ? undefined
    : draft.tables['sites.csv'].find(({ cells }) => cells.id === path && path !== null);
  const measure = draft.tables['measures.csv'].find(
    ({ key, cells }) => key === measureKey && cells.site_id === path,
  );
  const target: PointTarget | null =
    measure !== undefined
      ? { table: 'measures.csv', row: measure }
      : siteRow === undefined
        ? null
        : { table: 'sites.csv', row: siteRow };
  const setPlace = (place: LngLat) => {
    const [lon, lat] = [placeCell(place[0]), placeCell(place[1])];
    setPlacing(false);
    if (isNew) setForm((now) => ({ ...now, lon, lat }));
    else if (target !== null) take(setPoint(target.table, target.row, place));
    announcer.answer('place', words.set(lon, lat));
  };
  useMapClick(map, isPlacing || isNew ? setPlace : null);
  const choose = useCallback(
    (id: string) => {
      if (!isPlacing && !isDrawing && !isNew) go({ view: 'karte', path: [id] });
    },
    [go, isPlacing, isDrawing, isNew],
  );
  const place = isNew ? pointOfForm(form) : target === null ? null : pointOf(target.row);
  const name = isNew ? form.name || words.newSite : target === null ? '' : nameOf(target);
  const toAll = () => go({ view: 'karte', path: [] });
  return (
    <div className={styles.view}>
      <div className={styles.side}>
        <h2>{words.heading}</h2>
        {path === null ? (
          <SiteChoice
            draft={draft}
            problems={problems}
            onChoose={(id) => go({ view: 'karte', path: [id] })}
            onNew={() => go({ view: 'karte', path: [newPath] })}
          />
        ) : isNew ? (
          <>
            <h3>{words.newSite}</h3>
            <NewSite
              form={form}
              onForm={setForm}
              onCancel={toAll}
              onFound={(step, id) => {
                take(step);
                setForm(formOf());
                go({ view: 'karte', path: [id] });
              }}
            />
          </>
        ) : (
          <SiteEditor
            key={path}
            id={path}
            row={siteRow}
            target={target}
            site={sites.find(({ id }) => id === path)}
            problems={problems.get(path) ?? []}
            map={map}
            isPlacing={isPlacing}
            onPlacing={setPlacing}
            onDrawing={setDrawing}
            onMeasure={setMeasureKey}
            onBack={toAll}
          />
        )}
      </div>
      <div className={styles.mapBox} data-placing={isPlacing || isNew ? '' : undefined}>
        <PublicMap sites={sites} chosen={isNew ? null : path} onChoose={choose} onMap={setMap}>
          {map === null ? null : <ProblemFlags map={map} problems={problems} />}
          {map === null || place === null || isDrawing ? null : (
            <PointMarker map={map} name={name} place={place} onMove={setPlace} />
          )}
        </PublicMap>
      </div>
    </div>
  );
}

const nameOf = ({ table, row }: PointTarget): string =>
  (table === 'sites.csv' ? row.cells.name : row.cells.title) ?? '';

/** Hears of one click after another while something waits for one. */
function useMapClick(map: MapObject | null, onPlace: ((place: LngLat) => void) | null): void {
  useEffect(() => {
    if (map === null || onPlace === null) return;
    return onMapClicks(map, onPlace);
  }, [map, onPlace]);
}

/** Marks the sites with problems; of very many the first. */
function ProblemFlags({
  map,
  problems,
}: {
  readonly map: MapObject;
  readonly problems: ReturnType<typeof useProblemsBySite>;
}) {
  const rows = useUpkeepState(({ edited }) => edited.draft.tables['sites.csv']);
  useCamera(map);
  const places = useMemo(
    () =>
      rows
        .filter(({ cells }) => problems.has(cells.id ?? ''))
        .slice(0, mostFlags)
        .flatMap((row) => {
          const place = pointOf(row);
          return place === null ? [] : [{ key: row.key, place }];
        }),
    [rows, problems],
  );
  return places.map(({ key, place: [lng, lat] }) => {
    const { x, y } = map.project([lng, lat]);
    return (
      <span key={key} className={styles.flag} style={{ left: x, top: y }} aria-hidden="true">
        !
      </span>
    );
  });
}

const mostFlags = 100;
