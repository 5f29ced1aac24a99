import type { LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from './Button.module.css';
import styles from './CopyButton.module.css';

interface CopyButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The text to copy, computed on click. */
  readonly text: () => string | Promise<string>;
  /** Announced on success. */
  readonly copied: string;
}

/** Copies a text and says so; shows it to be copied by hand where the browser has no clipboard or refuses it. */
export function CopyButton({ icon: Icon, label, text, copied }: CopyButtonProps) {
  const t = useTexts();
  const { announcer } = useApp();
  const [message, setMessage] = useState('');
  const [byHand, setByHand] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const say = (words: string) => {
    setMessage(words);
    announcer.answer('copy', words);
  };
  const copy = async () => {
    setByHand(null);
    const wanted = text();
    try {
      await write(wanted);
      say(copied);
    } catch {
      setMessage('');
      setByHand(await wanted);
    }
  };
  const close = () => {
    setByHand(null);
    opener.current?.focus();
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={button.button}
        onClick={() => {
          copy().catch(() => say(t.share.copyFailed));
        }}
      >
        <Icon aria-hidden="true" size={18} />
        {label}
      </button>
      <span data-message="">{message}</span>
      {byHand === null ? null : <ByHand text={byHand} onClose={close} />}
    </>
  );
}

/**
 * A text that is still to come is promised: some browsers allow copying during the click only. On plain
 * http, and in frames without permission, there is no clipboard, or it refuses: then this rejects.
 */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const type = 'text/plain';
  const coming = text.then((words) => new Blob([words], { type }));
  // Where it is not even asked for, its failure is told by the text itself.
  coming.catch(() => undefined);
  return navigator.clipboard.write([new ClipboardItem({ [type]: coming })]);
}

/** The text, all of it selected; its label is heard as the field takes the focus. */
function ByHand({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useTexts();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className={styles.byHand}>
      <label htmlFor={id}>{t.share.copyByHand}</label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        readOnly
        rows={3}
        value={text}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // An open site hears Escape too.
          event.preventDefault();
          onClose();
        }}
      />
      <button type="button" className={button.button} onClick={onClose}>
        {t.share.closeField}
      </button>
    </div>
  );
}
