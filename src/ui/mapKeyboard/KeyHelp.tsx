import { useTexts } from '../../state/texts';
import { Dialog } from '../common/Dialog';
import styles from './KeyHelp.module.css';

interface KeyHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keyboard shortcuts of the map. */
export function KeyHelp({ open, onClose }: KeyHelpProps) {
  const t = useTexts();
  const { help } = t.mapKeys;
  return (
    <Dialog heading={help.open} closeLabel={help.close} open={open} onClose={onClose}>
      <div className={styles.body}>
        <p>{help.explain}</p>
        <dl className={styles.keys}>
          {help.keys.map(({ keys, does }) => (
            <div key={does}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
