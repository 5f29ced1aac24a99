import { type FormEvent, useState } from 'react';
import { programmeIds } from '../../../model/vocabulary';
import { useApp } from '../../../state/hooks';
import { placesWords } from '../../../text/upkeep/places';
import { programmeLabel } from '../../../text/vocabulary';
import button from '../../../ui/common/Button.module.css';
import { addSource, type Step } from '../../draft/changes';
import type { SiteDraft } from '../../list/draftSite';
import {
  formOf,
  formProblems,
  foundSite,
  proposedId,
  type SiteField,
  type SiteForm,
  townsLike,
} from '../../places/newSite';
import { placeCell } from '../../places/placeSteps';
import { SourceDialog } from '../SourceDialog';
import { useUpkeep, useUpkeepActions, useUpkeepState } from '../useUpkeep';
import { Choice, Field } from './Field';
import styles from './PlacesView.module.css';
import { SourceField } from './SourceField';
import { StopField } from './StopField';
import { useBoundaries } from './useBoundaries';

const words = placesWords.form;

interface NewSiteProps {
  /** What a line of a list tells of the site. */
  readonly known?: Partial<SiteDraft> | undefined;
  /** A step that founds the site, and its id; taking it is left to whoever shows the form. */
  readonly onFound: (step: Step, id: string) => void;
  readonly onCancel: () => void;
  /** The form as it is filled in, and what changes it: for a map beside it. */
  readonly form?: SiteForm;
  readonly onForm?: (form: SiteForm) => void;
}

/** The form of a new site. Nothing is made up: all that is required is asked for. */
export function NewSite({ known, onFound, onCancel, form: given, onForm }: NewSiteProps) {
  const { announcer } = useApp();
  const { currentYear } = useUpkeep();
  const { take } = useUpkeepActions();
  const draft = useUpkeepState(({ edited }) => edited.draft);
  const boundaries = useBoundaries();
  const [own, setOwn] = useState(() => formOf(known));
  const [isTried, setTried] = useState(false);
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const form = given ?? own;
  const setForm = onForm ?? setOwn;
  const change = (part: Partial<SiteForm>) => setForm({ ...form, ...part });
  if (boundaries === null) return null;
  const problems = formProblems(form, draft, boundaries, currentYear);
  const problemOf = (field: SiteField): string => {
    const problem = problems.get(field);
    // What is still empty is said at the end, not at each field from the beginning.
    return problem === undefined || (problem === 'missing' && !isTried)
      ? ''
      : form[field] === '' && !isTried
        ? ''
        : words.problem(problem);
  };
  const field = (name: Exclude<SiteField, 'ags'>) => ({
    label: words.fields[name],
    value: form[name],
    problem: problemOf(name),
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      change({ [name]: target.value }),
  });
  const proposed = proposedId(form, draft, boundaries);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.size > 0) {
      const missing = [...problems.keys()].map((name) => words.fields[name]);
      return announcer.answer('place', words.missing(missing));
    }
    onFound(foundSite(form, draft, boundaries), form.id);
    announcer.answer('place', words.done(form.name));
  };
  return (
    <>
      <form className={styles.part} onSubmit={submit} noValidate aria-label={words.heading}>
        <p className={styles.help}>{words.lead}</p>
        <Field {...field('name')} />
        <Choice {...field('nameDocumented')}>
          <option value="">{words.choose}</option>
          <option value="ja">{words.yes}</option>
          <option value="nein">{words.no}</option>
        </Choice>
        <Field
          label={words.town}
          problem={problemOf('ags')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <ul className={styles.chips} aria-label={words.townsFound}>
          {townsLike(typed, boundaries)
            .filter(({ ags }) => !form.ags.includes(ags))
            .map(({ ags, name }) => (
              <li key={ags}>
                <button
                  type="button"
                  className={button.button}
                  onClick={() => {
                    change({ ags: [...form.ags, ags] });
                    setTyped('');
                  }}
                >
                  {name}
                </button>
              </li>
            ))}
        </ul>
        <ul className={styles.chips} aria-label={words.fields.ags}>
          {form.ags.map((ags) => {
            const name = boundaries.municipality(ags)?.name ?? ags;
            return (
              <li key={ags}>
                <button
                  type="button"
                  className={button.button}
                  aria-label={words.dropTown(name)}
                  onClick={() => change({ ags: form.ags.filter((other) => other !== ags) })}
                >
                  {name} ×
                </button>
              </li>
            );
          })}
        </ul>
        <div className={styles.row}>
          <Field {...field('id')} />
          {proposed === '' || proposed === form.id ? null : (
            <button
              type="button"
              className={button.button}
              onClick={() => change({ id: proposed })}
            >
              {words.propose(proposed)}
            </button>
          )}
        </div>
        <Choice {...field('extent')}>
          <option value="">{words.choose}</option>
          <option value="point">{words.extents.point}</option>
          <option value="municipalities">{words.extents.municipalities}</option>
        </Choice>
        <StopField
          ags={form.ags}
          onChoose={({ point, basis }) =>
            change({
              lon: placeCell(point[0]),
              lat: placeCell(point[1]),
              placeBasis: basis,
              placeSource: placesWords.stopSource,
            })
          }
        />
        <div className={styles.row}>
          <Field {...field('lon')} inputMode="decimal" />
          <Field {...field('lat')} inputMode="decimal" />
        </div>
        <Choice {...field('precision')}>
          <option value="">{words.choose}</option>
          {(['site', 'neighbourhood', 'municipality'] as const).map((id) => (
            <option key={id} value={id}>
              {words.precisions[id]}
            </option>
          ))}
        </Choice>
        <Field {...field('placeBasis')} />
        <Field {...field('placeSource')} />
        <Field {...field('summary')} />
        <Choice {...field('programme')}>
          <option value="">{words.choose}</option>
          {programmeIds.map((id) => (
            <option key={id} value={id}>
              {programmeLabel(id).de}
            </option>
          ))}
        </Choice>
        <Field {...field('intakeYear')} inputMode="numeric" />
        <SourceField {...field('source')} onAdd={() => setAdding(true)} />
        {isTried && problems.size > 0 ? (
          <p className={styles.alert} role="alert">
            {words.missing([...problems.keys()].map((name) => words.fields[name]))}
          </p>
        ) : null}
        <div className={styles.row}>
          <button type="submit" className={button.button} data-main="">
            {words.found}
          </button>
          <button type="button" className={button.button} onClick={onCancel}>
            {placesWords.cancel}
          </button>
        </div>
      </form>
      {adding ? (
        // Not within the form of the site: it is one of its own.
        <SourceDialog
          typed={form.source}
          onSave={(cells) => {
            take({ what: 'source', changes: addSource(draft, cells) });
            change({ source: cells.url ?? '' });
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </>
  );
}
