import type { Participation, Site } from '../../model/site';
import { useTexts } from '../../state/texts';
import { FactItem } from '../common/FactItem';
import { Named } from '../common/Named';
import { ProgrammeSymbol } from '../common/ProgrammeSymbol';
import { Section } from '../common/Section';
import { SourceRef } from '../sources/SourceRef';
import styles from './ProgrammeHistory.module.css';
import { renamedIn } from './programmeTrack';
import { Timeline } from './Timeline';

/** Intake, renaming of the programme and end, for each participation. */
export function ProgrammeHistory({ site, currentYear }: { site: Site; currentYear: number }) {
  const t = useTexts();
  return (
    <Section heading={t.detail.history.heading}>
      <Timeline site={site} currentYear={currentYear} />
      <ul className={styles.history}>
        {site.participations.map((part, index) => (
          <FactItem
            key={`${part.programme} ${part.intakeYear}`}
            place={{ list: 'participations', index }}
          >
            <div className={styles.participation}>
              <ProgrammeSymbol programme={part.programme} />
              <ol className={styles.steps}>
                <Steps part={part} currentYear={currentYear} />
                {part.note === null ? null : (
                  <li className={styles.note} lang="de">
                    {part.note}
                  </li>
                )}
              </ol>
            </div>
          </FactItem>
        ))}
      </ul>
    </Section>
  );
}

function Steps({ part, currentYear }: { part: Participation; currentYear: number }) {
  const t = useTexts();
  const words = t.detail.history;
  const label = t.programme(part.programme);
  const name = part.nameAtIntake ?? label.name;
  const { intakeYear, endYear } = part;
  const renamed = renamedIn(part, label);
  const isNew = intakeYear !== null && intakeYear >= currentYear;
  return (
    <>
      <li>
        <Named>{isNew ? words.planned(intakeYear, name) : words.intake(intakeYear, name)}</Named>{' '}
        <SourceRef url={part.source} />
      </li>
      {renamed === undefined ? null : (
        <li>
          <Named>{words.renamed(renamed, label.name)}</Named>
        </li>
      )}
      {endYear === null ? (
        isNew ? null : (
          <li className={styles.note}>{words.noEnd}</li>
        )
      ) : (
        <li>
          {words.end(endYear)} <SourceRef url={part.endSource ?? part.source} />
        </li>
      )}
    </>
  );
}
