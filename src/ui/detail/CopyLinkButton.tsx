import { Link } from 'lucide-react';
import { useState } from 'react';
import { de } from '../../text/de';
import button from '../common/Button.module.css';

/** Copies the address, which holds filters and open site; says whether it went well. */
export function CopyLinkButton() {
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(location.href).then(
      () => setSaid(de.detail.copied),
      () => setSaid(de.detail.copyFailed),
    );
  };
  return (
    <>
      <button type="button" className={button.button} onClick={copy}>
        <Link aria-hidden="true" size={18} />
        {de.detail.copyLink}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
