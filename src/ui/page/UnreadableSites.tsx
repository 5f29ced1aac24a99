import type { Problem } from '../../model/problem';
import { useTexts } from '../../state/texts';
import styles from './Notice.module.css';

/** Names the sites that could not be read; the others are shown as usual. */
export function UnreadableSites({ problems }: { problems: readonly Problem[] }) {
  const t = useTexts();
  if (problems.length === 0) return null;
  const names = problems.map(({ place }) => place.siteId ?? t.load.position(place.row ?? 0));
  const unique = [...new Set(names)];
  return (
    <p className={styles.notice} role="alert">
      {t.load.unreadable(unique.length, unique)}
    </p>
  );
}
