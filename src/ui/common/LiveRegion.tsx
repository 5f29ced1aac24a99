import { useEffect, useState } from 'react';
import { useApp } from '../../state/hooks';

interface Spoken {
  readonly texts: readonly string[];
  readonly count: number;
}

/**
 * What screen readers speak by themselves: the only live region of the page, one in each open dialog
 * apart, as a dialog silences all behind it.
 */
export function LiveRegion() {
  const { announcer } = useApp();
  const [{ texts, count }, setSpoken] = useState<Spoken>({ texts: [], count: 0 });
  useEffect(
    () => announcer.listen((texts) => setSpoken(({ count }) => ({ texts, count: count + 1 }))),
    [announcer],
  );
  return (
    <div className="visually-hidden" aria-live="polite">
      {texts.map((text) => (
        // New elements each time: a text that is the same as the last would else not be heard.
        <p key={`${count} ${text}`}>{text}</p>
      ))}
    </div>
  );
}
