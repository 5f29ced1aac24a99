import type { SiteChanges } from '../../model/releases/siteChanges';
import { useTexts } from '../../state/texts';
import { changeTextsIn } from '../../text/changeTexts';
import styles from './ChangesOfSite.module.css';

interface ChangesOfSiteProps {
  readonly siteId: string;
  readonly changes: SiteChanges;
}

/** What each release has changed about a site, the newest first; or that none has. */
export function ChangesOfSite({ siteId, changes: { since, sites } }: ChangesOfSiteProps) {
  const t = useTexts();
  const words = changeTextsIn[t.id];
  const editions = sites[siteId] ?? [];
  if (editions.length === 0)
    return <p className={styles.none}>{words.nothingSince(t.format.partialDate(since))}</p>;
  return (
    <dl className={styles.editions}>
      {editions.map(({ date, statements }) => (
        <div key={date}>
          <dt>{words.edition(t.format.partialDate(date))}</dt>
          {statements.map(words.siteSentence).map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
