import { de } from '../text/de';
import { LegalLinks } from '../ui/page/LegalLinks';
import styles from './SitePage.module.css';

/** For addresses that do not exist. */
export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <main>
        <h1>{de.notFound.title}</h1>
        <p>{de.notFound.text}</p>
        <p>
          <a href="/">{de.notFound.link}</a>
        </p>
      </main>
      <footer className={styles.footer}>
        <LegalLinks toRoot="/" />
      </footer>
    </div>
  );
}
