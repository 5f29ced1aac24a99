import type { ReactNode } from 'react';
import type { Site } from '../../model/site';
import { allocatedEur } from '../../model/sums';
import { spanOf } from '../../model/yearSpan';
import { knownYears, largerAmount } from '../../query/money/knownYears';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { SourceRef } from '../sources/SourceRef';
import styles from './KeyFacts.module.css';

/**
 * Money, inhabitants, size and precision of the place at a glance; unknown values are stated as
 * such.
 */
export function KeyFacts({ site }: { site: Site }) {
  const t = useTexts();
  const words = t.detail.facts;
  const { currentYear } = useApp();
  const amount = allocatedEur(site);
  const years = knownYears(site, currentYear);
  const paid = spanOf(site.allocations.map(({ year }) => year));
  return (
    <dl className={styles.facts} aria-label={words.heading}>
      <Fact
        label={paid === null ? words.money : words.moneyYears(paid)}
        value={amount === null ? words.noMoney : t.format.euro(amount)}
        known={amount !== null}
        inWords={years === null ? null : words.knownYears(years.known, years.of)}
        source={[...new Set(site.allocations.map(({ source }) => source))].map((url) => (
          <SourceRef key={url} url={url} />
        ))}
      />
      <Fact
        label={
          site.population === null ? words.populationLabel : words.population(site.populationYear)
        }
        value={site.population === null ? words.unknown : t.format.count(site.population)}
        known={site.population !== null}
        source={<SourceRef url={site.populationSource} />}
      />
      <Fact
        label={words.area}
        value={site.areaHa === null ? words.unknown : t.format.ha(site.areaHa)}
        known={site.areaHa !== null}
        inWords={site.areaHa === null ? null : t.detail.pitches(site.areaHa)}
        source={<SourceRef url={site.areaSource} />}
      />
      <LargerAmount site={site} />
      <div className={`${styles.fact} ${styles.place}`}>
        <dt className={styles.label}>{t.detail.placeLabel}</dt>
        <dd>{t.detail.precision[site.precision]}</dd>
      </div>
    </dl>
  );
}

/** What another source states beside the sum, where it is more: then the sum is not the whole. */
function LargerAmount({ site }: { site: Site }) {
  const t = useTexts();
  const larger = largerAmount(site);
  if (larger === null) return null;
  return (
    <div className={`${styles.fact} ${styles.place}`}>
      <dt className={styles.label}>
        {t.detail.facts.otherAmount} <SourceRef url={larger.source} />
      </dt>
      <dd>
        <strong>{t.format.euro(larger.amountEur)}</strong>{' '}
        <span lang="de">({larger.whatItIs})</span>
      </dd>
    </div>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly known: boolean;
  /** The value in everyday terms. */
  readonly inWords?: string | null;
  readonly source?: ReactNode;
}

function Fact({ label, value, known, inWords = null, source = null }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>
        {label} {source}
      </dt>
      <dd className={styles.value} data-unknown={known ? undefined : true}>
        {value}
        {inWords === null ? null : <span className={styles.inWords}> {inWords}</span>}
      </dd>
    </div>
  );
}
