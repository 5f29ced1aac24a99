import type { Problem } from '../../model/problem';
import { de } from '../../text/de';
import styles from './Notice.module.css';

/** Names the sites that could not be read; the others are shown as usual. */
export function UnreadableSites({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const names = problems.map(({ place }) => place.siteId ?? de.load.position(place.row ?? 0));
  const unique = [...new Set(names)];
  return (
    <p className={styles.notice} role="alert">
      {de.load.unreadable(unique.length, unique)}
    </p>
  );
}
