import { useEffect, useState } from 'react';
import { useSpoken } from '../../state/hooks';
import { useTexts } from '../../state/texts';

/** Long enough for a person to type the next letter: the count is spoken once, not for each. */
const pauseMs = 800;

/** Speaks how many suggestions there are, when the typing has come to rest; eyes see the list. */
export function SuggestionCount({ count }: { count: number }) {
  const t = useTexts();
  const [rested, setRested] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setRested(count), pauseMs);
    return () => clearTimeout(timer);
  }, [count]);
  useSpoken('suggestions', t.search.found(count === 0 ? 0 : rested));
  return null;
}
