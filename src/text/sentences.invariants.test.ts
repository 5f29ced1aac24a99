import { describe, expect, it, test } from 'vitest';
import { siteDigest } from '../query/statements/siteDigest';
import { realSites, realYear } from '../testing/realFacts';
import { siteSentenceFaults } from '../testing/siteSentenceFaults';
import { description } from './description';
import { languages } from './language';
import { sentencesIn } from './sentences';

const sites = realSites();
const year = realYear();

describe.each(languages)('what is said of each site, in %s', (language) => {
  it('is whole sentences that tell facts alone and name what is not published', () => {
    expect(sites.flatMap((site) => siteSentenceFaults(site, language, year))).toEqual([]);
  });
});

test('Leichte Sprache has short sentences and none of the hard words', () => {
  const said = sites.flatMap((site) => sentencesIn.ls.site(siteDigest(site, year)));
  const plain = said.flatMap((part) => part.replace(/„[^“]*“/g, '„X“').split(/(?<=[.?!]) /));
  expect(plain.filter((sentence) => sentence.split(/\s+/).length > 14)).toEqual([]);
  expect(
    plain.filter((sentence) =>
      /\b(Standort|Maßnahme|Kommune|bewilligt|veröffentlicht|Mio)|€/.test(sentence),
    ),
  ).toEqual([]);
});

test('the description of a page has whole sentences and tells what is published of the money', () => {
  for (const site of sites)
    for (const language of ['de', 'en'] as const) {
      const sentences = sentencesIn[language].site(siteDigest(site, year));
      const text = description(sentences);
      expect(sentences.join(' ').startsWith(text), text).toBe(true);
      expect(text).toMatch(/veröffentlicht|published/i);
      expect(text).toMatch(/\.$/);
    }
});
