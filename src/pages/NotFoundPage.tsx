import { de } from '../text/de';
import styles from './SitePage.module.css';

/** For addresses that do not exist. */
export function NotFoundPage() {
  return (
    <main className={styles.page}>
      <h1>{de.notFound.title}</h1>
      <p>{de.notFound.text}</p>
      <p>
        <a href="/">{de.notFound.link}</a>
      </p>
    </main>
  );
}
