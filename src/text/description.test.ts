import { expect, test } from 'vitest';
import { siteDigest } from '../query/statements/siteDigest';
import { realSites, testYear } from '../testing/realSites';
import { description } from './description';
import { sentencesIn } from './sentences';

test('a description has whole sentences, the money and what is not published of it', () => {
  for (const site of realSites())
    for (const language of ['de', 'en'] as const) {
      const sentences = sentencesIn[language].site(siteDigest(site, testYear));
      const text = description(sentences);
      expect(sentences.join(' ').startsWith(text), text).toBe(true);
      expect(text).toMatch(/veröffentlicht|published/);
      expect(text).toMatch(/\.$/);
    }
});

test('what has no room is left out as a whole, but never the first two sentences', () => {
  const long = `${'a'.repeat(299)}.`;
  expect(description(['Eins.', 'Zwei.', 'Drei.'])).toBe('Eins. Zwei. Drei.');
  expect(description(['Eins.', 'Zwei.', long, 'Vier.'])).toBe('Eins. Zwei.');
  expect(description([long, long])).toBe(`${long} ${long}`);
});
