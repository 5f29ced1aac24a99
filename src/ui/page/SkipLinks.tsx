import { useSelection, useView } from '../../state/hooks';
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
  const upright = useMedia(media.upright);
  const found = useView().totals.sites > 0;
  const list = !listCovered && !listAway;
  const links = [
    { target: 'suche', words: t.skipToSearch, reachable: !listCovered },
    { target: 'standorte', words: t.skipToList, reachable: list },
    { target: 'mitnehmen', words: t.skipToExport, reachable: list && found },
    {
      target: upright ? 'leiste' : 'ansicht',
      words: t.skipToSwitch,
      reachable: !listCovered && stage !== 'comparison',
    },
    { target: 'karte', words: t.skipToMap, reachable: stage === 'map' },
    { target: 'jahre', words: t.skipToTime, reachable: stage === 'map' },
    { target: 'zahlen', words: t.skipToStatistics, reachable: stage === 'statistics' },
    { target: 'detail', words: t.skipToDetail, reachable: open },
  ];
  return (
    <nav className={styles.links} aria-label={t.skipLinks} inert={allCovered}>
      {links.map(({ target, words, reachable }) => (
        <a key={words} className="visually-hidden" href={`#${target}`} hidden={!reachable}>
          {words}
        </a>
      ))}
    </nav>
  );
}
