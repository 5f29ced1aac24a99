import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import button from './Button.module.css';
import styles from './Dialog.module.css';
import { LiveRegion } from './LiveRegion';
import pullable from './Sheet.module.css';
import { useSheetDrag } from './useSheetDrag';

interface DialogProps {
  readonly heading: string;
  /** Accessible name of the close button. */
  readonly closeLabel: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** It covers the whole page; pulling its head down closes it, too. */
  readonly sheet?: boolean;
  readonly children: ReactNode;
}

/**
 * A modal dialog, whose content is rendered only while it is open. Escape closes it, and the focus
 * returns.
 */
export function Dialog({
  heading,
  closeLabel,
  open,
  onClose,
  sheet = false,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pull = useSheetDrag(dialog, onClose);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={sheet ? `${styles.dialog} ${styles.sheet}` : styles.dialog}
      aria-label={heading}
      onClose={onClose}
    >
      {open ? (
        <div className={styles.content}>
          <div
            className={sheet ? `${styles.head} ${pullable.head}` : styles.head}
            {...(sheet ? pull : undefined)}
          >
            <h2>{heading}</h2>
            <button
              type="button"
              className={button.button}
              data-icon=""
              aria-label={closeLabel}
              onClick={onClose}
            >
              <X aria-hidden="true" size={20} />
            </button>
          </div>
          {children}
          <LiveRegion />
        </div>
      ) : null}
    </dialog>
  );
}
