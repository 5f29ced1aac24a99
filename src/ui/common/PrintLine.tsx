import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTexts } from '../../state/texts';

/** Print only: an address and the day, written when printing begins. */
export function PrintLine({ address }: { readonly address: () => string }) {
  const t = useTexts();
  const [line, setLine] = useState('');
  useEffect(() => {
    const write = () => {
      flushSync(() => setLine(t.detail.printed(address(), t.format.date(new Date()))));
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, [address, t]);
  return <p>{line}</p>;
}
