import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { de } from '../../text/de';

/** For paper: an address and the day, written when a print begins. */
export function PrintLine({ address }: { readonly address: () => string }) {
  const [line, setLine] = useState('');
  useEffect(() => {
    const write = () => {
      const day = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long' }).format(new Date());
      flushSync(() => setLine(de.detail.printed(address(), day)));
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [address]);
  return <p>{line}</p>;
}
