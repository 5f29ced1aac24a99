import { siteTitle } from '../../query/siteTitle';
import type { AppContextValue } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { sitePath } from '../../text/language';
import { PartFailed } from '../common/PartFailed';
import styles from './PageFailed.module.css';

type PageFailedProps = Pick<AppContextValue, 'sites'> &
  Pick<Parameters<typeof PartFailed>[0], 'retry' | 'ref'>;

/** The last resort, where no part is left: each site has a page that reads without scripts. */
export function PageFailed({ sites, ...failed }: PageFailedProps) {
  const t = useTexts();
  return (
    <main className={styles.page}>
      <h1>{t.title}</h1>
      <PartFailed why="pageBroken" {...failed} />
      <ul>
        {sites.map((site) => (
          <li key={site.id}>
            <a translate="no" href={sitePath(t.id, site.id)}>
              {siteTitle(site)}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
