import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../state/hooks';
import button from './Button.module.css';

interface CopyButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The text to copy, computed on click. */
  readonly text: () => string | Promise<string>;
  /** Announced on success and on failure. */
  readonly copied: string;
  readonly failed: string;
}

/** Copies a text and announces the result. */
export function CopyButton({ icon: Icon, label, text, copied, failed }: CopyButtonProps) {
  const { announcer } = useApp();
  const [message, setMessage] = useState('');
  const say = (words: string) => {
    setMessage(words);
    announcer.answer('copy', words);
  };
  const copy = () => {
    write(text()).then(
      () => say(copied),
      () => say(failed),
    );
  };
  return (
    <>
      <button type="button" className={button.button} onClick={copy}>
        <Icon aria-hidden="true" size={18} />
        {label}
      </button>
      <span>{message}</span>
    </>
  );
}

/** A pending text is passed as a promise: some browsers allow copying during the click only. */
function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const type = 'text/plain';
  const coming = text.then((words) => new Blob([words], { type }));
  return navigator.clipboard.write([new ClipboardItem({ [type]: coming })]);
}
