import type { Population } from '../../model/population';
import type { ListedSite } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import type { AreaFigures, FundedShare } from '../../query/statistics/areaFigures';
import type { Loaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { areaTextsIn } from '../../text/areaTexts';
import { Named } from '../common/Named';
import { PopulationNote } from '../sources/PopulationNote';
import styles from './AreaFacts.module.css';

interface AreaBasisProps {
  readonly figures: AreaFigures;
  readonly share: FundedShare | null;
  readonly loaded: Loaded<Population>;
}

/** Maximum number of sites that are named. */
const maxNamed = 4;

/** Below the figures of an area: what was divided by what, what is missing, and the source. */
export function AreaBasis({
  figures: { area, money, perInhabitantEur },
  share,
  loaded,
}: AreaBasisProps) {
  const words = areaTextsIn[useTexts().id];
  const without = money?.withoutAmount ?? [];
  // In a municipality the name alone is enough.
  const nameOf = area.kind === 'municipality' ? ({ name }: ListedSite) => name : siteTitle;
  const names = without.slice(0, maxNamed).map(nameOf);
  const sentences = [
    money?.eur == null || perInhabitantEur === null
      ? ''
      : words.divided(money.eur, money.sites - without.length, money.sites),
    names.length === 0 ? '' : words.withoutAmount(names, without.length - names.length),
    money === null || money.shared === 0 || loaded.kind !== 'here'
      ? ''
      : words.shared(money.shared),
    share === null ? '' : words.living,
  ].filter((sentence) => sentence !== '');
  return (
    <div className={styles.basis}>
      {sentences.length === 0 ? null : (
        <p>
          <Named>{sentences.join(' ')}</Named>
        </p>
      )}
      <p>
        <PopulationNote loaded={loaded} />
      </p>
    </div>
  );
}
