import type { Site } from '../src/model/site';
import { seededRandom } from '../src/testing/seededRandom';

const syllables = ['ber', 'lin', 'den', 'stett', 'wal', 'rod', 'hof', 'mar', 'neu', 'gau', 'tal'];

/**
 * SYNTHETIC: as many sites with as many different words as all of Germany may have: copies of real
 * ones, each with an invented word in its name and in the titles of its measures.
 */
export function syntheticTexts(sites: readonly Site[], count: number): readonly Site[] {
  const random = seededRandom(20_261_130);
  const syllable = () => syllables[Math.floor(random() * syllables.length)] ?? '';
  const word = () => Array.from({ length: 4 }, syllable).join('');
  return Array.from({ length: count }, (_, index): readonly Site[] => {
    const site = sites[index % sites.length];
    if (site === undefined) return [];
    const measures = site.measures.map((measure) => ({
      ...measure,
      title: `${measure.title} ${word()}`,
    }));
    return [{ ...site, id: `${site.id}-${index}`, name: `${site.name} ${word()}`, measures }];
  }).flat();
}
