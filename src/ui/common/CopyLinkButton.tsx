import { Link } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import button from './Button.module.css';

interface CopyLinkButtonProps {
  readonly label: string;
  /** The address to copy, asked for on the click. */
  readonly address: () => string;
}

/** Copies an address; says whether it went well. */
export function CopyLinkButton({ label, address }: CopyLinkButtonProps) {
  const t = useTexts();
  const { announcer } = useApp();
  const [said, setSaid] = useState('');
  const say = (text: string) => {
    setSaid(text);
    announcer.answer('copy', text);
  };
  const copy = () => {
    navigator.clipboard.writeText(address()).then(
      () => say(t.detail.copied),
      () => say(t.detail.copyFailed),
    );
  };
  return (
    <>
      <button type="button" className={button.button} onClick={copy}>
        <Link aria-hidden="true" size={18} />
        {label}
      </button>
      <span>{said}</span>
    </>
  );
}
