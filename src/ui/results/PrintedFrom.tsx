import { useCallback } from 'react';
import { useApp } from '../../state/hooks';
import { selectionAddress } from '../../state/selectionAddress';
import { PrintLine } from '../common/PrintLine';
import styles from './PrintedFrom.module.css';

/** Print only: the address of the selection and the day. */
export function PrintedFrom() {
  const { store } = useApp();
  const address = useCallback(
    () => selectionAddress(store.getState(), document.baseURI, location.search),
    [store],
  );
  return (
    <div className={styles.printedFrom}>
      <PrintLine address={address} />
    </div>
  );
}
