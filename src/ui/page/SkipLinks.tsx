import { useSelection } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { media, useMedia } from '../common/useMedia';
import styles from './SkipLinks.module.css';

interface SkipLinksProps {
  /** Whether a site is open. */
  readonly open: boolean;
  /** Whether its panel covers the search and the list. */
  readonly listCovered: boolean;
  /** Whether everything but its panel is inert. */
  readonly allCovered: boolean;
}

/** The first tab stops; none leads under a panel or to hidden content. */
export function SkipLinks({ open, listCovered, allCovered }: SkipLinksProps) {
  const t = useTexts();
  const stage = useSelection((selection) => selection.stage);
  const listAway = useMedia(media.narrow) && stage !== 'map';
  const links = [
    { target: 'suche', words: t.skipToSearch, reachable: !listCovered },
    { target: 'standorte', words: t.skipToList, reachable: !listCovered && !listAway },
    { target: 'karte', words: t.skipToMap, reachable: stage === 'map' },
    { target: 'zahlen', words: t.skipToStatistics, reachable: stage === 'statistics' },
    { target: 'detail', words: t.skipToDetail, reachable: open },
  ];
  return (
    <nav className={styles.links} aria-label={t.skipLinks} inert={allCovered}>
      {links.map(({ target, words, reachable }) => (
        <a key={target} className="visually-hidden" href={`#${target}`} hidden={!reachable}>
          {words}
        </a>
      ))}
    </nav>
  );
}
