import { useTexts } from '../../state/texts';
import { languageOf, pagesIn } from '../../text/language';
import styles from './LegalLinks.module.css';

/** The index of all pages, the open data, the legally required pages, and which of them are only in German. */
const pages = [
  { page: 'verzeichnis', german: false },
  { page: 'daten', german: false },
  { page: 'barrierefreiheit', german: false },
  { page: 'datenschutz', german: false },
  { page: 'impressum', german: false },
  { page: 'leichte-sprache', german: true },
] as const;

interface LegalLinksProps {
  /** Path from the page to the root of the site. */
  readonly toRoot?: string;
  /** Set where one of these pages shows them itself. */
  readonly current?: string;
}

/**
 * Links to the index of all places, the open data, accessibility, privacy, legal notice and the page
 * in Leichte Sprache.
 */
export function LegalLinks({ toRoot = '', current = '' }: LegalLinksProps) {
  const t = useTexts();
  const isGerman = languageOf[t.id].tag.startsWith('de');
  return (
    <nav className={styles.links} aria-label={t.legal.label}>
      <ul>
        {pages.map(({ page, german }) => (
          <li key={page}>
            <a
              href={`${toRoot}${german ? '' : pagesIn(t.id)}${page}/`}
              aria-current={page === current ? 'page' : undefined}
              {...(german && !isGerman ? { lang: 'de', hrefLang: 'de' } : {})}
            >
              {t.legal[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
