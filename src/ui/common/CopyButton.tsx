import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../state/hooks';
import button from './Button.module.css';

interface CopyButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What to copy, asked for on the click. */
  readonly text: () => string | Promise<string>;
  /** Said where it went well, and where it did not. */
  readonly copied: string;
  readonly failed: string;
}

/** Copies a text; says whether it went well. */
export function CopyButton({ icon: Icon, label, text, copied, failed }: CopyButtonProps) {
  const { announcer } = useApp();
  const [said, setSaid] = useState('');
  const say = (words: string) => {
    setSaid(words);
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
      <span>{said}</span>
    </>
  );
}

/** A text that is still to come is promised: some browsers allow copying during the click only. */
function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const type = 'text/plain';
  const coming = text.then((words) => new Blob([words], { type }));
  return navigator.clipboard.write([new ClipboardItem({ [type]: coming })]);
}
