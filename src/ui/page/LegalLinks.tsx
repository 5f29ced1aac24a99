import { de } from '../../text/de';
import styles from './LegalLinks.module.css';

/** The pages that the law asks for, and the language that their addresses begin with. */
const pages = [
  { page: 'barrierefreiheit', german: false },
  { page: 'datenschutz', german: false },
  { page: 'impressum', german: false },
  { page: 'leichte-sprache', german: true },
] as const;

interface LegalLinksProps {
  /** Path from the page to the root of the site. */
  readonly toRoot?: string;
  readonly language?: 'de' | 'en';
  readonly words?: typeof de.legal;
  /** Where one of these pages shows them itself. */
  readonly current?: string;
}

/** Links to accessibility, privacy, legal notice and the page in Leichte Sprache. */
export function LegalLinks({
  toRoot = '',
  language = 'de',
  words = de.legal,
  current = '',
}: LegalLinksProps) {
  return (
    <nav className={styles.links} aria-label={words.label}>
      <ul>
        {pages.map(({ page, german }) => {
          const foreign = german && language !== 'de' ? { lang: 'de', hrefLang: 'de' } : {};
          const folder = german || language === 'de' ? '' : `${language}/`;
          return (
            <li key={page}>
              <a
                href={`${toRoot}${folder}${page}/`}
                aria-current={page === current ? 'page' : undefined}
                {...foreign}
              >
                {words[page]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
