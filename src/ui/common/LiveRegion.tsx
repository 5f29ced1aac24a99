import { useEffect, useState } from 'react';
import { useApp } from '../../state/hooks';

interface Spoken {
  readonly texts: readonly string[];
  readonly count: number;
}

/**
 * Announcements to screen readers: the only live region of the page, apart from one in each open
 * dialog, as a modal dialog silences everything behind it.
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
        // New elements each time: a repeated text would otherwise not be announced.
        <p key={`${count} ${text}`}>{text}</p>
      ))}
    </div>
  );
}
