import type { CoverageRemark } from '../../model/coverage';
import { useTexts } from '../../state/texts';
import { citation } from '../../text/citation';
import { useCoverageNotes } from './CoverageNotes';
import styles from './CoverageRemarks.module.css';

interface CoverageRemarksProps {
  readonly remarks: readonly CoverageRemark[];
  /** Whether each says its year. */
  readonly years?: boolean;
}

/** What pages say about the money of a year that is no total of a programme, each with its source. */
export function CoverageRemarks({ remarks, years = false }: CoverageRemarksProps) {
  const t = useTexts();
  const nameOf = useCoverageSource();
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {remarks.map(({ year, programme, remark, source }) => (
        <li key={`${year} ${programme} ${remark} ${source}`}>
          <strong>
            {years ? `${year}, ` : ''}
            <span translate="no">{t.programme(programme).short}</span>:
          </strong>{' '}
          <span lang="de">{remark}</span>{' '}
          <a href={source} translate="no" target="_blank" rel="noreferrer">
            {nameOf(source)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Names the page of a published total: publisher, title and date. */
export function useCoverageSource(): (url: string) => string {
  const t = useTexts();
  const { coverageSources } = useCoverageNotes();
  return (url) => {
    const source = coverageSources.find((candidate) => candidate.url === url);
    return source === undefined ? new URL(url).hostname : citation(source, t.format);
  };
}
