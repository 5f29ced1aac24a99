import { useEffect, useState } from 'react';
import { useTexts } from '../../state/texts';

/** Long enough for a person to type the next letter: the count is spoken once, not for each. */
const pauseMs = 800;

/** Tells a screen reader how many suggestions there are, when the typing has come to rest. */
export function SuggestionCount({ count }: { count: number }) {
  const t = useTexts();
  const [spoken, setSpoken] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(count), pauseMs);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <span className="visually-hidden" aria-live="polite">
      {t.search.found(count === 0 ? 0 : spoken)}
    </span>
  );
}
