import type { Site } from '../../model/site';
import { useTexts } from '../../state/texts';
import { FactItem } from '../common/FactItem';
import paper from '../common/Paper.module.css';
import { Section } from '../common/Section';
import { AllSourcesRef } from '../sources/AllSourcesRef';
import { SourceList } from '../sources/SourceList';
import { SourceRef, SourcesContext } from '../sources/SourceRef';
import { KeyFacts } from './KeyFacts';
import { MeasureGroups } from './MeasureGroups';
import { MeasureOutlook } from './MeasureOutlook';
import { MoneyByYear } from './MoneyByYear';
import { PlaceOfSite } from './PlaceOfSite';
import { ProgrammeHistory } from './ProgrammeHistory';
import { ReportError } from './ReportError';
import { ReportHint } from './ReportHint';
import styles from './SiteFacts.module.css';
import { SiteSummary } from './SiteSummary';

/** All facts of a site, each with its source. The same in the panel and on the site's own page. */
export function SiteFacts({ site, currentYear }: { site: Site; currentYear: number }) {
  const t = useTexts();
  return (
    <SourcesContext value={site.sources}>
      <SiteSummary site={site} />
      {site.nameDocumented ? null : <p className={styles.hint}>{t.detail.nameNotDocumented}</p>}
      <MeasureOutlook measures={site.measures} />
      <KeyFacts site={site} />
      <ReportHint />
      <ProgrammeHistory site={site} currentYear={currentYear} />
      <MoneyByYear site={site} currentYear={currentYear} />
      <MeasureGroups measures={site.measures} />
      <Remarks site={site} />
      <PlaceOfSite site={site} />
      <Links site={site} />
      <SourceList site={site} />
      <ReportError site={site} />
    </SourcesContext>
  );
}

function Remarks({ site }: { site: Site }) {
  const t = useTexts();
  if (site.remarks.length === 0) return null;
  return (
    <Section heading={t.detail.remarks}>
      <ul className={styles.plain}>
        {site.remarks.map((remark, index) => (
          <FactItem key={remark.text} place={{ list: 'remarks', index }}>
            <span lang="de">{remark.text}</span>{' '}
            {remark.source === null ? <AllSourcesRef /> : <SourceRef url={remark.source} />}
          </FactItem>
        ))}
      </ul>
    </Section>
  );
}

function Links({ site }: { site: Site }) {
  const t = useTexts();
  if (site.links.length === 0) return null;
  return (
    <Section heading={t.detail.links}>
      <ul className={styles.plain}>
        {site.links.map((link, index) => (
          <FactItem key={link.url} place={{ list: 'links', index }}>
            <a href={link.url} target="_blank" rel="noreferrer" lang="de">
              {link.label}
            </a>{' '}
            <span className={styles.domain} translate="no">
              <span className={paper.notOnPaper}>
                {new URL(link.url).hostname.replace(/^www\./, '')}
              </span>
              <span className={paper.onPaper}>{link.url}</span>
            </span>
          </FactItem>
        ))}
      </ul>
    </Section>
  );
}
