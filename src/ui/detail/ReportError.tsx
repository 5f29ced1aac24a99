import { useContext, useState } from 'react';
import type { Site } from '../../model/site';
import { reportFields } from '../../query/reportFields';
import { useTexts } from '../../state/texts';
import { reportTextsIn } from '../../text/reportTexts';
import { Fold } from '../common/Fold';
import { anchors } from '../sources/anchors';
import styles from './ReportError.module.css';
import { ReportContext } from './reportContext';
import { reportLink } from './reportLink';

/**
 * The fields of a site, each a link to a prepared message; nothing where the operator has set no
 * address.
 */
export function ReportError({ site }: { site: Site }) {
  const t = useTexts();
  const words = reportTextsIn[t.id];
  const target = useContext(ReportContext);
  const [opened, setOpened] = useState<string | null>(null);
  if (target === null) return null;
  const { to } = target;
  const page = target.page ?? opened;
  return (
    <Fold
      summary={words.open}
      id={anchors.report}
      className={styles.report}
      onToggle={() => setOpened(location.href)}
    >
      <p className={styles.hint}>{to.kind === 'email' ? words.byMail : words.byForm}</p>
      {page === null ? null : (
        <ul className={styles.fields}>
          {reportFields.map((field) => (
            <li key={field}>
              <a
                href={reportLink(to, { site, field, page }, t)}
                {...(to.kind === 'form' ? { target: '_blank', rel: 'noreferrer' } : {})}
              >
                {words.fields[field]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
