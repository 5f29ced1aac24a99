import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import type { AreaDrawing } from '../../../map/drawing/drawAreas';
import type { MapObject } from '../../../map/MapObject';
import { isWebLink } from '../../../model/site';
import { useApp } from '../../../state/hooks';
import { placesWords as words } from '../../../text/upkeep/places';
import button from '../../../ui/common/Button.module.css';
import { addSource } from '../../draft/changes';
import type { Draft } from '../../draft/draft';
import { areaRowOf, setArea } from '../../places/placeSteps';
import { type AreaRead, areaLines, checkedArea, hasHoles, readArea } from '../../places/readArea';
import { FileButton } from '../FileButton';
import { Labelled } from '../Labelled';
import { SourceDialog } from '../SourceDialog';
import { useUpkeepActions } from '../useUpkeep';
import { Field } from './Field';
import styles from './PlacesView.module.css';
import { SourceField } from './SourceField';

interface AreaEditorProps {
  readonly draft: Draft;
  readonly siteId: string;
  /** Null where there is no map to draw on. */
  readonly map: MapObject | null;
  readonly onDrawing: (drawing: boolean) => void;
}

/** The boundary of a site: drawn on the map, from a file or as a list of coordinates. */
export function AreaEditor(props: AreaEditorProps) {
  const row = areaRowOf(props.draft, props.siteId);
  return <Fields key={JSON.stringify([props.siteId, row?.cells])} {...props} />;
}

function Fields({ draft, siteId, map, onDrawing }: AreaEditorProps) {
  const { announcer } = useApp();
  const { take } = useUpkeepActions();
  const row = areaRowOf(draft, siteId);
  const present = row === undefined ? null : areaIn(readArea(row.cells.geometry ?? ''));
  const [text, setText] = useState(present === null ? '' : textOf(present));
  const [source, setSource] = useState(row?.cells.source ?? '');
  const [date, setDate] = useState(row?.cells.date ?? '');
  const [told, setTold] = useState('');
  const [adding, setAdding] = useState(false);
  const id = useId();
  const drawn = (polygons: readonly (readonly (readonly Position[])[])[]) => {
    const read = checkedArea(polygons);
    const area = areaIn(read);
    setTold('refused' in read ? words.refused(read.refused) : '');
    setText(area === null ? '' : textOf(area));
  };
  const drawing = useDrawing(map, drawn, onDrawing);
  const takeArea = () => {
    const read = readArea(text);
    if ('refused' in read) return setTold(words.refused(read.refused));
    if (!isWebLink(source.trim())) return setTold(words.needsSource);
    const { area: geometry, how, closed } = read;
    const notes = [words.converted[how], closed ? words.closed : ''].filter((note) => note !== '');
    drawing.end();
    take(setArea(draft, siteId, { geometry, source: source.trim(), date: date.trim() }));
    announcer.answer('place', [words.areaTaken, ...notes].join(' '));
  };
  const readFile = (file: File | undefined) => {
    file?.text().then((content) => {
      const read = readArea(content);
      setTold('refused' in read ? words.refused(read.refused) : words.converted[read.how]);
      if ('area' in read) setText(textOf(read.area));
    }, console.error);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    readFile(event.dataTransfer.files[0]);
  };
  return (
    <section
      className={styles.part}
      aria-labelledby={id}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h3 id={id}>{words.area}</h3>
      <p>{present === null ? words.noArea : words.hasArea(cornersOf(present))}</p>
      {map === null ? null : (
        <div className={styles.row}>
          <button
            type="button"
            className={button.button}
            aria-pressed={drawing.active}
            onClick={() => {
              if (drawing.active) return drawing.end();
              const area = areaIn(readArea(text));
              drawing.start(area === null ? [] : polygonsOf(area), () => setTold(words.noDrawing));
            }}
          >
            {drawing.active ? words.cancel : text === '' ? words.draw : words.edit}
          </button>
          {drawing.active ? (
            <button type="button" className={button.button} onClick={drawing.clear}>
              {words.redraw}
            </button>
          ) : null}
        </div>
      )}
      {drawing.active ? <p className={styles.help}>{words.drawHelp}</p> : null}
      <Labelled label={words.coordinates} hint={words.coordinatesHelp} className={styles.field}>
        {(field) => (
          <textarea
            {...field}
            spellCheck={false}
            value={text}
            onChange={({ target }) => {
              setText(target.value);
              setTold('');
            }}
          />
        )}
      </Labelled>
      <div className={styles.row}>
        <FileButton
          accept=".geojson,.json,application/geo+json"
          onFiles={([file]) => readFile(file)}
        >
          {words.file}
        </FileButton>
      </div>
      <SourceField
        label={words.areaSource}
        value={source}
        onChange={({ target }) => setSource(target.value)}
        onAdd={() => setAdding(true)}
      />
      {adding ? (
        <SourceDialog
          typed={source}
          onSave={(cells) => {
            take({ what: 'source', changes: addSource(draft, cells) });
            setSource(cells.url ?? '');
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      <Field
        label={words.areaDate}
        placeholder="2024-05"
        value={date}
        onChange={({ target }) => setDate(target.value)}
      />
      {told === '' ? null : (
        <p className={styles.alert} role="alert">
          {told}
        </p>
      )}
      <div className={styles.row}>
        <button type="button" className={button.button} data-main="" onClick={takeArea}>
          {words.takeArea}
        </button>
        {row === undefined ? null : (
          <button
            type="button"
            className={button.button}
            onClick={() => {
              drawing.end();
              take(setArea(draft, siteId, null));
              announcer.answer('place', words.areaRemoved);
            }}
          >
            {words.removeArea}
          </button>
        )}
      </div>
    </section>
  );
}

/** Drawing on the map; its library comes with the first use. */
function useDrawing(
  map: MapObject | null,
  onDrawn: (polygons: readonly (readonly (readonly Position[])[])[]) => void,
  onDrawing: (drawing: boolean) => void,
) {
  const drawing = useRef<AreaDrawing | null>(null);
  const [active, setActive] = useState(false);
  const drawn = useRef(onDrawn);
  useEffect(() => {
    drawn.current = onDrawn;
  });
  const end = () => {
    drawing.current?.end();
    drawing.current = null;
    setActive(false);
    onDrawing(false);
  };
  const onEnd = useRef(onDrawing);
  useEffect(
    () => () => {
      drawing.current?.end();
      drawing.current = null;
      onEnd.current(false);
    },
    [],
  );
  const start = (
    polygons: readonly (readonly (readonly Position[])[])[],
    onRefused: () => void,
  ) => {
    if (map === null) return;
    import('../../../map/drawing/drawAreas').then(({ drawAreas }) => {
      drawing.current = drawAreas(map, polygons, (changed) => drawn.current(changed));
      if (drawing.current === null) return onRefused();
      setActive(true);
      onDrawing(true);
    }, onRefused);
  };
  return { active, start, end, clear: () => drawing.current?.clear() };
}

const areaIn = (read: AreaRead): Polygon | MultiPolygon | null =>
  'area' in read ? read.area : null;

/** A list of coordinates for people; GeoJSON where that would lose holes. */
const textOf = (area: Polygon | MultiPolygon): string =>
  hasHoles(area) ? JSON.stringify(area) : areaLines(area);

const polygonsOf = (area: Polygon | MultiPolygon): readonly Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

const cornersOf = (area: Polygon | MultiPolygon): number =>
  polygonsOf(area)
    .flat()
    .reduce((sum, ring) => sum + ring.length - 1, 0);
