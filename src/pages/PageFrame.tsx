import type { ReactNode } from 'react';
import type { PartialDate } from '../model/partialDate';
import { useTexts } from '../state/texts';
import { pageLanguages, pagesIn } from '../text/language';
import type { PageWords } from '../text/pageWords';
import { LegalLinks } from '../ui/page/LegalLinks';
import { Breadcrumbs } from './Breadcrumbs';
import { LanguageLink } from './LanguageLink';
import styles from './PageFrame.module.css';
import type { Trail } from './trail';

interface PageHeadProps {
  readonly words: PageWords;
  readonly trail: Trail;
  readonly toRoot: string;
  /** Folder of the page, the same in all its languages: '', `kommune/kassel/`; null for a single one. */
  readonly page: string | null;
  /** The same on the map. */
  readonly map?: { readonly search: string; readonly label: string };
}

/** Where the page is, what it is on the map, and in other languages. */
export function PageHead({ words, trail, toRoot, page, map }: PageHeadProps) {
  const t = useTexts();
  const others = pageLanguages.filter((id) => page !== null && id !== t.id);
  return (
    <header className={styles.head}>
      <Breadcrumbs label={words.trail} trail={trail} toRoot={toRoot} />
      {map === undefined && others.length === 0 ? null : (
        <nav className={styles.nav} aria-label={words.siteTitle}>
          {map === undefined ? null : <a href={`${toRoot}${map.search}`}>{map.label}</a>}
          {others.map((id) => (
            <LanguageLink key={id} language={id} href={`${toRoot}${pagesIn(id)}${page}`} />
          ))}
        </nav>
      )}
    </header>
  );
}

interface FactsFootProps {
  readonly toRoot: string;
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
  /** Set on a page that the foot links to. */
  readonly current?: string;
}

/** The foot of a page with facts. */
export function FactsFoot({ toRoot, researched, current }: FactsFootProps) {
  const t = useTexts();
  return (
    <footer className={styles.footer}>
      <p>{t.footer.facts(researched)}</p>
      <p>{t.footer.licence}</p>
      <LegalLinks toRoot={toRoot} {...(current !== undefined && { current })} />
    </footer>
  );
}

export interface FrameProps extends Omit<PageHeadProps, 'map'> {
  /** When the facts were last researched. */
  readonly researched: PartialDate | null;
}

interface PageFrameProps extends FrameProps, Pick<PageHeadProps, 'map'> {
  readonly current?: string;
  readonly children: ReactNode;
}

/** Head and foot of a page about several sites, as on the pages of sites. */
export function PageFrame({ researched, current, children, ...head }: PageFrameProps) {
  const { toRoot } = head;
  return (
    <div className={styles.page}>
      <PageHead {...head} />
      <main>{children}</main>
      <FactsFoot {...{ toRoot, researched }} {...(current !== undefined && { current })} />
    </div>
  );
}
