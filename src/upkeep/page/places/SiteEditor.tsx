import { lazy, Suspense, useState } from 'react';
import type { MapObject } from '../../../map/MapObject';
import type { Site } from '../../../model/site';
import { listDelimiter } from '../../../model/tables/tableSchema';
import { describeProblem } from '../../../text/problems';
import { placesWords as words } from '../../../text/upkeep/places';
import button from '../../../ui/common/Button.module.css';
import { Fold } from '../../../ui/common/Fold';
import type { DraftProblem } from '../../draft/checkDraft';
import type { DraftRow } from '../../draft/draft';
import { pointOf } from '../../places/placeSteps';
import { useUpkeep, useUpkeepState } from '../useUpkeep';
import { AreaEditor } from './AreaEditor';
import { Choice } from './Field';
import styles from './PlacesView.module.css';
import { PointEditor } from './PointEditor';

/** A row with a point that is shown as the one to be set. */
export interface PointTarget {
  readonly table: 'sites.csv' | 'measures.csv';
  readonly row: DraftRow;
}

interface SiteEditorProps {
  readonly id: string;
  readonly row: DraftRow | undefined;
  readonly target: PointTarget | null;
  /** As the public would see it; undefined where an error keeps it from them. */
  readonly site: Site | undefined;
  readonly problems: readonly DraftProblem[];
  readonly map: MapObject | null;
  readonly isPlacing: boolean;
  readonly onPlacing: (placing: boolean) => void;
  readonly onDrawing: (drawing: boolean) => void;
  /** The measure whose point is to be set; null for the site itself. */
  readonly onMeasure: (key: number | null) => void;
  readonly onBack: () => void;
}

/** What is at a site: its problems, its points and those of its measures, its boundary. */
export function SiteEditor(props: SiteEditorProps) {
  const { id, row, target, problems, map, isPlacing, onPlacing, onDrawing } = props;
  const draft = useUpkeepState(({ edited }) => edited.draft);
  const measures = draft.tables['measures.csv'].filter(({ cells }) => cells.site_id === id);
  const back = (
    <button type="button" className={button.button} onClick={props.onBack}>
      {words.back}
    </button>
  );
  if (row === undefined || target === null)
    return (
      <>
        {back}
        <p>{words.unknown(id)}</p>
      </>
    );
  const { name, municipalities = '', ags = '' } = row.cells;
  return (
    <>
      <div className={styles.row}>{back}</div>
      <h3>
        {name}, {municipalities.replaceAll(listDelimiter, ', ')}
      </h3>
      {problems.length === 0 ? null : (
        <div className={styles.alert}>
          <p className={styles.warn}>{words.problems(problems.length)}</p>
          <ul>
            {problems.slice(0, 10).map((problem) => (
              <li
                key={`${problem.code} ${problem.place.file} ${problem.place.row} ${problem.place.field}`}
              >
                {describeProblem(problem).join(' ')}
              </li>
            ))}
          </ul>
        </div>
      )}
      <section className={styles.part} aria-label={words.point}>
        {measures.length === 0 ? (
          <h3>{words.point}</h3>
        ) : (
          <Choice
            label={words.pointOf}
            value={target.table === 'sites.csv' ? '' : `${target.row.key}`}
            onChange={({ target: { value } }) =>
              props.onMeasure(value === '' ? null : Number(value))
            }
          >
            <option value="">{words.point}</option>
            {measures.map((measure) => (
              <option key={measure.key} value={measure.key}>
                {words.measurePoint(measure.cells.title ?? '', pointOf(measure) !== null)}
              </option>
            ))}
          </Choice>
        )}
        <PointEditor
          {...target}
          ags={ags.split(listDelimiter)}
          isPlacing={isPlacing}
          onPlacing={onPlacing}
        />
      </section>
      <AreaEditor draft={draft} siteId={id} map={map} onDrawing={onDrawing} />
      {props.site === undefined ? null : <PublicPanel site={props.site} />}
    </>
  );
}

const SiteFacts = lazy(() =>
  import('../../../ui/detail/SiteFacts').then((part) => ({ default: part.SiteFacts })),
);

/** What the public reads of the site, made of the draft. */
function PublicPanel({ site }: { readonly site: Site }) {
  const { currentYear } = useUpkeep();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.part}>
      <Fold
        summary={words.publicPanel}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        {isOpen ? (
          <Suspense>
            <SiteFacts site={site} currentYear={currentYear} />
          </Suspense>
        ) : null}
      </Fold>
    </section>
  );
}
