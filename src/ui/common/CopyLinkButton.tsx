import { Link } from 'lucide-react';
import { useState } from 'react';
import { de } from '../../text/de';
import button from './Button.module.css';

interface CopyLinkButtonProps {
  readonly label: string;
  /** The address to copy, asked for on the click. */
  readonly address: () => string;
}

/** Copies an address; says whether it went well. */
export function CopyLinkButton({ label, address }: CopyLinkButtonProps) {
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(address()).then(
      () => setSaid(de.detail.copied),
      () => setSaid(de.detail.copyFailed),
    );
  };
  return (
    <>
      <button type="button" className={button.button} onClick={copy}>
        <Link aria-hidden="true" size={18} />
        {label}
      </button>
      <span aria-live="polite">{said}</span>
    </>
  );
}
