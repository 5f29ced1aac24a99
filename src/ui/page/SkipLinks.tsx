import { useTexts } from '../../state/texts';
import styles from './SkipLinks.module.css';

interface SkipLinksProps {
  /** Whether a site is open. */
  readonly open: boolean;
  /** Whether its panel covers the search and the list. */
  readonly listCovered: boolean;
  /** Whether its panel is all that can be reached. */
  readonly allCovered: boolean;
}

/** The first stops of the keyboard; none leads under a panel. */
export function SkipLinks({ open, listCovered, allCovered }: SkipLinksProps) {
  const t = useTexts();
  const links = [
    ...(listCovered
      ? []
      : [
          { target: 'suche', words: t.skipToSearch },
          { target: 'standorte', words: t.skipToList },
        ]),
    { target: 'karte', words: t.skipToMap },
    ...(open ? [{ target: 'detail', words: t.skipToDetail }] : []),
  ];
  return (
    <nav className={styles.links} aria-label={t.skipLinks} inert={allCovered}>
      {links.map(({ target, words }) => (
        <a key={target} className="visually-hidden" href={`#${target}`}>
          {words}
        </a>
      ))}
    </nav>
  );
}
