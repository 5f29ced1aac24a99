import type { CheckedTotal, ImportedEntry } from './outcome';
import type { Part, TotalPart } from './part';

/**
 * Compares each total that a list states with the amounts of its lines: of all of them, or of those
 * since the last heading or total, as the total says or else as it fits.
 */
export function checkTotals(
  parts: readonly Part[],
  entries: readonly ImportedEntry[],
): readonly CheckedTotal[] {
  return parts.flatMap((part, index) => {
    if (part.kind !== 'total') return [];
    const section = sectionBefore(parts, index);
    const all = checkTotal(part, new Set(parts), entries);
    const near = checkTotal(part, new Set(section), entries);
    const [first, second] = part.of === 'section' ? [near, all] : [all, near];
    const hasEntries = section.some(({ kind }) => kind === 'entry');
    return [first.fits || !second.fits || !hasEntries ? first : second];
  });
}

function sectionBefore(parts: readonly Part[], index: number): readonly Part[] {
  const before = parts.slice(0, index);
  const start = before.findLastIndex(({ kind }) => kind === 'heading' || kind === 'total');
  return before.slice(start + 1);
}

function checkTotal(
  part: TotalPart,
  summed: ReadonlySet<Part>,
  entries: readonly ImportedEntry[],
): CheckedTotal {
  const amounts = entries
    .filter((entry) => summed.has(entry.part))
    .map(({ outcome, part: { amounts: readings } }) => {
      if (outcome.kind === 'skipped' || outcome.kind === 'duplicate') return 0;
      if ('eur' in outcome) return outcome.eur;
      const [only, ...more] = readings;
      const isStated = only?.kind === 'exact' || only?.kind === 'about';
      return isStated && more.length === 0 ? only.eur : null;
    });
  const sumEur = amounts.reduce<number>((sum, eur) => sum + (eur ?? 0), 0);
  const unclear = amounts.filter((eur) => eur === null).length;
  const [stated, ...others] = part.amounts;
  if (others.length > 0 || (stated?.kind !== 'exact' && stated?.kind !== 'about'))
    return { part, statedEur: null, sumEur, differenceEur: null, fits: false, unclear };
  const differenceEur = sumEur - stated.eur;
  // "24 Mio. Euro" is true of 23.6 and of 24.4 million, "rund" of a little more.
  const allowed = stated.kind === 'about' ? stated.stepEur : stated.stepEur / 2;
  const fits =
    stated.stepEur === 1 && stated.kind === 'exact'
      ? differenceEur === 0
      : Math.abs(differenceEur) <= allowed;
  return { part, statedEur: stated.eur, sumEur, differenceEur, fits, unclear };
}
