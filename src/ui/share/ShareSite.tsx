import { Quote } from 'lucide-react';
import { useEffect } from 'react';
import type { Site } from '../../model/site';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { description } from '../../text/description';
import { sitePath } from '../../text/language';
import { CopyButton } from '../common/CopyButton';
import { Named } from '../common/Named';
import { Section } from '../common/Section';
import { describePage } from './describePage';
import { SavePictureButton } from './SavePictureButton';
import styles from './ShareSite.module.css';
import type { PictureFormat } from './savePicture';
import { siteSentences, withSource } from './siteText';

/** A site in a few sentences, with buttons to copy them and to save a picture. */
export function ShareSite({ site }: { site: Site }) {
  const t = useTexts();
  const { context, currentYear } = useApp();
  const sentences = siteSentences(t, site, currentYear);
  const address = () => new URL(sitePath(t.id, site.id), document.baseURI).href;
  const described = description(sentences);
  useEffect(() => describePage(described), [described]);
  const save = async (format: PictureFormat) => {
    const { saveSitePicture } = await import('./savePicture');
    await saveSitePicture(t, site, currentYear, address(), format);
  };
  return (
    <div className={styles.shareSite}>
      <Section heading={t.share.heading}>
        <p className={styles.text}>
          <Named>{sentences.join(' ')}</Named>
        </p>
        <div className={styles.buttons}>
          <CopyButton
            icon={Quote}
            label={t.share.copyText}
            text={() => withSource(t, sentences, address(), context.researched)}
            copied={t.share.copied}
          />
          <SavePictureButton save={save} />
        </div>
      </Section>
    </div>
  );
}
