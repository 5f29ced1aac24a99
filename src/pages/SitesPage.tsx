import type { ReactNode } from 'react';
import type { PartialDate } from '../model/partialDate';
import type { Site } from '../model/site';
import { siteTitle } from '../query/siteTitle';
import { useTexts } from '../state/texts';
import { languageSearch, pageLanguages, pagesIn } from '../text/language';
import type { PageWords } from '../text/pageWords';
import { LegalLinks } from '../ui/page/LegalLinks';
import { LanguageLink } from './LanguageLink';
import styles from './SitePage.module.css';

interface PageFrameProps {
  /** Folder of the page, the same in all languages: '', `standort/`, `kommune/kassel/`. */
  readonly page: string;
  readonly toRoot: string;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
  readonly children: ReactNode;
}

/** Head and foot of a page of links, as on the pages of sites. */
export function PageFrame({ page, toRoot, researched, children }: PageFrameProps) {
  const t = useTexts();
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={t.title}>
        <a href={`${toRoot}${languageSearch(t)}`}>{t.title}</a>
        {pageLanguages
          .filter((id) => id !== t.id)
          .map((id) => (
            <LanguageLink key={id} language={id} href={`${toRoot}${pagesIn(id)}${page}`} />
          ))}
      </nav>
      <main>{children}</main>
      <footer className={styles.footer}>
        <p>{t.footer.facts(researched)}</p>
        <p>{t.footer.licence}</p>
        <LegalLinks toRoot={toRoot} />
      </footer>
    </div>
  );
}

interface SitesPageProps {
  readonly sites: readonly Site[];
  readonly words: PageWords;
  /** Links to the lists of municipalities, districts and programmes. */
  readonly lists: ReactNode;
  readonly toRoot: string;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
}

/** Where `standort/` leads: the pages of all sites. */
export function SitesPage({ sites, words: { allSites }, lists, ...frame }: SitesPageProps) {
  return (
    <PageFrame page="standort/" {...frame}>
      <h1>{allSites.title}</h1>
      <p>{allSites.lead}</p>
      {lists}
      <ul>
        {sites.map((site) => (
          <li key={site.id}>
            <a href={`${site.id}/`} translate="no">
              {siteTitle(site)}
            </a>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

interface LanguagePageProps {
  readonly words: PageWords;
  readonly toRoot: string;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
}

/** Where the folder of a language leads: to the map in this language. */
export function LanguagePage({ words: { allSites }, ...frame }: LanguagePageProps) {
  const t = useTexts();
  return (
    <PageFrame page="" {...frame}>
      <h1>{t.title}</h1>
      <p>{t.subtitle}</p>
      <p>
        <a href={`${frame.toRoot}${languageSearch(t)}`}>{t.notFound.link}</a>
      </p>
      <p>
        <a href="standort/">{allSites.title}</a>
      </p>
    </PageFrame>
  );
}
