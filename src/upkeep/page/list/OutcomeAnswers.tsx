import { type ReactNode, useState } from 'react';
import type { AmountReading } from '../../../model/amount/readAmount';
import { listWords } from '../../../text/upkeep/list';
import { programmeLabel } from '../../../text/vocabulary';
import button from '../../../ui/common/Button.module.css';
import { type Answer, withAction } from '../../list/answers';
import type { Action, Decision } from '../../list/decisions';
import type { SiteDraft } from '../../list/draftSite';
import type { Candidate } from '../../list/matchPlace';
import type { Outcome, Question } from '../../list/outcome';
import type { EntryPart } from '../../list/part';
import { NewSite } from '../places/NewSite';
import { useUpkeep } from '../useUpkeep';
import { AmountField, SiteField } from './AnswerFields';
import styles from './ListView.module.css';
import type { SiteNames } from './siteNames';

const { line: words, questions, answers } = listWords;

/** What an entry's buttons and fields get. */
export interface EntryProps {
  readonly part: EntryPart;
  readonly outcome: Outcome;
  readonly names: SiteNames;
  readonly decision: Decision | undefined;
  readonly onAnswer: (answer: Answer) => void;
}

/** What became of an entry, in words, with the buttons that answer what is open. */
export function OutcomeAnswers(entry: EntryProps) {
  const { outcome, names, decision, onAnswer } = entry;
  const act = (action: Action) => onAnswer({ actions: withAction(decision, action) });
  switch (outcome.kind) {
    case 'new':
      return <p>{words.to(names.titleOf(outcome.siteId), outcome.eur)}</p>;
    case 'known':
      return (
        <p>
          {words.to(names.titleOf(outcome.siteId), outcome.eur)}. {words.known}
        </p>
      );
    case 'confirmed':
      return (
        <p>
          {words.to(names.titleOf(outcome.siteId), outcome.eur)}. {words.confirmed(outcome.source)}
        </p>
      );
    case 'duplicate':
      return <p>{words.duplicate(outcome.line)}</p>;
    case 'noAmount':
      return <p>{words.noAmount(names.titleOf(outcome.siteId))}</p>;
    case 'skipped':
      return <p>{words.skipped}</p>;
    case 'conflict':
      return (
        <>
          <p>{words.to(names.titleOf(outcome.siteId), outcome.eur)}</p>
          <p>
            {outcome.solved === null
              ? words.conflict(outcome.countedEur, outcome.eur)
              : words.solved[outcome.solved](outcome.countedEur)}
          </p>
          <Buttons>
            <Choice onChoose={() => act('both')}>{answers.both}</Choice>
            <Choice onChoose={() => act('replace')}>{answers.replace}</Choice>
          </Buttons>
        </>
      );
    case 'unmatched':
      return (
        <>
          <p>{words.unmatched}</p>
          {outcome.others.length === 0 ? null : <p>{words.sameTown}</p>}
          <Candidates {...entry} candidates={outcome.others} />
          <Founding known={outcome.draft} onFound={(siteId) => onAnswer({ siteId })} />
        </>
      );
    case 'asked':
      return outcome.questions.map((question) => (
        <Asked key={question.kind} {...entry} question={question} />
      ));
  }
}

function Asked({ question, ...entry }: EntryProps & { readonly question: Question }) {
  const { names, decision, onAnswer } = entry;
  const act = (action: Action) => onAnswer({ actions: withAction(decision, action) });
  switch (question.kind) {
    case 'place':
      return (
        <>
          <p>{questions.place[question.why]}</p>
          <Candidates
            {...entry}
            candidates={question.candidates}
            areScored={question.why === 'similar'}
          />
        </>
      );
    case 'amount':
      return (
        <>
          <p>{questions.amount[question.why]}</p>
          <Buttons>
            {amountsOf(question.readings).map((eur) => (
              <Choice key={eur} onChoose={() => onAnswer({ amountEur: eur })}>
                {answers.takeAmount(eur)}
              </Choice>
            ))}
          </Buttons>
          <AmountField onAmount={(amountEur) => onAnswer({ amountEur })} />
        </>
      );
    case 'notInProgramme':
      return (
        <>
          <p>
            {names.titleOf(question.siteId)}: {questions.notInProgramme}
          </p>
          <Buttons>
            <Choice onChoose={() => act('participation')}>{answers.participation}</Choice>
          </Buttons>
        </>
      );
    case 'otherProgramme':
    case 'otherYear':
    case 'maybeTotal':
      return (
        <>
          <p>{doubtOf(question)}</p>
          <Buttons>
            <Choice onChoose={() => act('take')}>{answers.stands}</Choice>
          </Buttons>
        </>
      );
    case 'twice':
      return <p>{questions.twice(question.line, question.eur)}</p>;
  }
}

function doubtOf(
  question: Extract<Question, { kind: 'otherProgramme' | 'otherYear' | 'maybeTotal' }>,
): string {
  if (question.kind === 'maybeTotal') return questions.maybeTotal;
  return question.kind === 'otherYear'
    ? questions.otherYear(question.named)
    : questions.otherProgramme(programmeLabel(question.named).de);
}

/** The amounts that may be meant; a range names none. */
const amountsOf = (readings: readonly AmountReading[]): readonly number[] => [
  ...new Set(
    readings.flatMap((reading) =>
      'eur' in reading ? (typeof reading.eur === 'number' ? [reading.eur] : reading.eur) : [],
    ),
  ),
];

interface CandidatesProps extends Pick<EntryProps, 'names' | 'onAnswer'> {
  readonly candidates: readonly Candidate[];
  /** Whether some are more likely than others. */
  readonly areScored?: boolean;
}

/** The sites that may be meant, and any other. */
function Candidates({ candidates, areScored = false, names, onAnswer }: CandidatesProps) {
  return (
    <>
      {candidates.length === 0 ? null : (
        <Buttons>
          {candidates.map(({ siteId, title, score }) => (
            <Choice key={siteId} onChoose={() => onAnswer({ siteId })}>
              {areScored ? answers.candidate(title, score) : title}
            </Choice>
          ))}
        </Buttons>
      )}
      <SiteField names={names} onSite={(siteId) => onAnswer({ siteId })} />
    </>
  );
}

/** The form of the new site that a line may speak of, once it is asked for. */
function Founding({
  known,
  onFound,
}: {
  readonly known: SiteDraft;
  readonly onFound: (siteId: string) => void;
}) {
  const { store } = useUpkeep();
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Buttons>
        <Choice onChoose={() => setOpen(true)}>{words.found}</Choice>
      </Buttons>
    );
  return (
    <NewSite
      known={known}
      onFound={(step, siteId) => {
        store.getState().take(step);
        onFound(siteId);
      }}
      onCancel={() => setOpen(false)}
    />
  );
}

const Buttons = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.buttons}>{children}</div>
);

const Choice = ({
  onChoose,
  children,
}: {
  readonly onChoose: () => void;
  readonly children: string;
}) => (
  <button type="button" className={button.button} onClick={onChoose}>
    {children}
  </button>
);
