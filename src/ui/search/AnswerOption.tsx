import { ListFilter, LocateFixed, Map as MapIcon, MapPin, Search } from 'lucide-react';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { ListedSite } from '../../model/site';
import { allocatedEur } from '../../model/sums';
import type { Synonym } from '../../model/synonym';
import type { Target } from '../../query/search/targets';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { questionTextsIn } from '../../text/questionTexts';
import { ComboboxOption } from '../common/Combobox';
import { measureIcons } from '../common/measureIcons';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import styles from './Answers.module.css';
import { choiceLabel, choiceNote } from './choiceLabel';
import type { Choice, OwnChoice } from './choices';
import { SuggestionWords } from './SuggestionWords';

interface AnswerOptionProps {
  readonly id: string;
  readonly choice: Choice;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One choice. The search box keeps the focus and handles its keys. */
export function AnswerOption({ id, choice, active, onChoose }: AnswerOptionProps) {
  return (
    <ComboboxOption id={id} active={active} className={styles.option} onChoose={onChoose}>
      <ChoiceIcon choice={choice} />
      {choice.kind === 'suggestion' ? (
        <SuggestionWords suggestion={choice.suggestion} />
      ) : (
        <ChoiceWords choice={choice} />
      )}
    </ComboboxOption>
  );
}

function ChoiceWords({ choice }: { choice: OwnChoice }) {
  const t = useTexts();
  const words = questionTextsIn[t.id];
  const label = choiceLabel(choice, t, words, useApp());
  return (
    <span className={styles.words} data-kind={choice.kind}>
      <span>
        <Named>{label}</Named>
      </span>{' '}
      <span className={styles.note}>
        <Named>{choiceNote(choice, t, words)}</Named>
      </span>
      {choice.kind === 'meant' ? <Explained synonyms={choice.offer.understood.explained} /> : null}
    </span>
  );
}

/** Why a word means what it does. */
function Explained({ synonyms }: { synonyms: readonly Synonym[] }) {
  return synonyms.map(({ word, explanation }) => (
    <span key={word} className={styles.note} lang="de">
      <Named>{explanation ?? ''}</Named>
    </span>
  ));
}

function ChoiceIcon({ choice }: { choice: Choice }) {
  switch (choice.kind) {
    case 'meant':
    case 'filter':
      return <ListFilter className={styles.icon} aria-hidden="true" size={18} />;
    case 'near':
      return <LocateFixed className={styles.icon} aria-hidden="true" size={18} />;
    case 'town':
      return <MapPin className={styles.icon} aria-hidden="true" size={18} />;
    case 'nearSite':
      return <SiteSymbol site={choice.site} />;
    case 'word':
      return <Search className={styles.icon} aria-hidden="true" size={18} />;
    case 'suggestion':
      return <TargetIcon target={choice.suggestion.target} />;
  }
}

function SiteSymbol({ site }: { site: ListedSite }) {
  const [main] = site.programmes;
  const look = { hollow: allocatedEur(site) === null, townOnly: onlyTownKnown(site) };
  return main === undefined ? null : <ProgrammeSymbol programme={main} {...look} />;
}

function TargetIcon({ target }: { target: Target }) {
  switch (target.kind) {
    case 'site':
      return <SiteSymbol site={target.site} />;
    case 'measure': {
      const Measure = measureIcons[target.measure.type];
      return <Measure className={styles.icon} aria-hidden="true" size={18} />;
    }
    case 'area': {
      const Place = target.area.kind === 'municipality' ? MapPin : MapIcon;
      return <Place className={styles.icon} aria-hidden="true" size={18} />;
    }
    case 'programme':
      return <ProgrammeSymbol programme={target.programme} />;
  }
}
