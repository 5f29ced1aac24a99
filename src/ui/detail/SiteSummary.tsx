import type { Site } from '../../model/site';
import { useApp, useLoaded } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { FactItem } from '../common/FactItem';
import { GermanText } from '../common/GermanText';
import { AllSourcesRef } from '../sources/AllSourcesRef';
import { EasyText } from './EasyText';
import styles from './SiteFacts.module.css';

/**
 * What a site is, in a few sentences: in Leichte Sprache where it has such a text, else in German,
 * which is said where the page is not.
 */
export function SiteSummary({ site }: { readonly site: Site }) {
  const isEasy = useTexts().id === 'ls';
  const easyTexts = useLoaded(useApp().loaders.easyTexts, isEasy);
  if (easyTexts.kind === 'loading') return null;
  const easy = easyTexts.kind === 'here' && isEasy ? easyTexts.value[site.id] : undefined;
  const place = { list: 'summary' } as const;
  return (
    <div className={styles.summary}>
      {easy === undefined ? (
        <FactItem as="p" place={place}>
          <GermanText text={site.summary} /> <AllSourcesRef />
        </FactItem>
      ) : (
        <FactItem as="div" place={place}>
          <EasyText text={easy.text} /> <AllSourcesRef />
        </FactItem>
      )}
    </div>
  );
}
