import { describe, expect, it, test } from 'vitest';
import programmeTable from '../../data/programmes.json';
import { areaFacts } from '../query/statements/areaFacts';
import { everythingSaid } from '../testing/everythingSaid';
import { peopleFacts, summaries } from '../testing/textSamples';
import { areaTextsIn } from './areaTexts';
import { changeTextsIn } from './changeTexts';
import { de } from './de/texts';
import { embedPageTextsIn } from './embedPageTexts';
import { embedTextsIn } from './embedTexts';
import { en } from './en/texts';
import { exportTextsIn } from './exportTexts';
import { groundTextsIn } from './groundTexts';
import { languageOf, languages } from './language';
import { linkTextsIn } from './linkTexts';
import { loadTexts } from './loadTexts';
import { ls } from './ls/texts';
import { nearPanelTextsIn } from './nearPanelTexts';
import { questionTextsIn } from './questionTexts';
import { reportTextsIn } from './reportTexts';
import { saveTextsIn } from './saveTexts';
import { sentencesIn } from './sentences';
import { statisticsTextsIn } from './statisticsTexts';
import { stillTextsIn } from './stillTexts';
import { streetTextsIn } from './streetTexts';
import type { Texts } from './texts';

/** Also the words that come beside the others. */
const said = (words: Texts) => [
  ...everythingSaid(words),
  ...everythingSaid(statisticsTextsIn[words.id], 'statistics'),
  ...everythingSaid(areaTextsIn[words.id], 'area'),
  ...everythingSaid(saveTextsIn[words.id], 'save'),
  ...everythingSaid(nearPanelTextsIn[words.id], 'nearPanel'),
  ...everythingSaid(reportTextsIn[words.id], 'report'),
  ...everythingSaid(linkTextsIn[words.id], 'link'),
  ...everythingSaid(stillTextsIn[words.id], 'still'),
  ...everythingSaid(groundTextsIn[words.id], 'ground'),
  ...everythingSaid(streetTextsIn[words.id], 'streets'),
  ...everythingSaid(embedTextsIn[words.id], 'embed'),
  ...everythingSaid(embedPageTextsIn[words.id], 'embedPage'),
  ...everythingSaid(changeTextsIn[words.id], 'changes'),
  ...everythingSaid({ notSearched: questionTextsIn[words.id].notSearched }, 'question'),
];
const german = said(de);
const translations = await Promise.all(
  languages.filter((language) => language !== de.id).map(loadTexts),
);
const other = { en: said(en), ls: said(ls) } as const;

/** Official names of programmes stay German in every language. */
const programmeNames = programmeTable.flatMap((row) => [row.de, row.short, ...row.former]);
/** Texts without the names that belong to no language. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ''), text);

/** Paths whose text fails. */
const failing = (
  said: readonly { readonly path: string; readonly text: string }[],
  fails: (text: string) => boolean,
): readonly string[] =>
  said.filter(({ text }) => fails(text)).map(({ path, text }) => `${path}: ${text}`);

describe.each(translations)('$id', (t) => {
  const all = said(t);

  it('has a text wherever German has one, and none where German is silent', () => {
    const silent = (texts: typeof all) =>
      texts
        .filter(({ text }) => text.trim() === '')
        .map(({ path }) => path)
        .toSorted();
    const paths = (texts: typeof all) => texts.map(({ path }) => path).toSorted();
    expect(paths(all)).toEqual(paths(german));
    expect(silent(all)).toEqual(silent(german));
  });

  it('never says what only programs understand', () => {
    expect(failing(all, (text) => /undefined|NaN|\[object|=>|Infinity/.test(text))).toEqual([]);
  });

  it('tells the facts of an area apart', () => {
    for (const summary of summaries) {
      const facts = areaFacts(summary, peopleFacts);
      const labels = facts.map((fact) => areaTextsIn[t.id].fact(fact).label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('has no doubled space and no space before a full stop', () => {
    expect(failing(all, (text) => / {2}| [.,;:](?!\S)/.test(text))).toEqual([]);
  });
});

describe('English', () => {
  const names = [...programmeNames, 'GeoBasis-DE', '(Landkreis)', 'DB InfraGO AG'];
  const text = (said: string) => withoutNames(said, names);

  it('leaves no German word', () => {
    const word =
      /[äöüßÄÖÜ„]|\b(und|oder|der|das|nicht|von|mit|ohne|bis|seit|ab|kein|Standorte?|Kreise?|Betrag|Kommunen?|Euro|Mio)\b/;
    expect(failing(other.en, (said) => word.test(text(said)))).toEqual([]);
  });

  it('has no decimal comma and no full stop between thousands', () => {
    // The date of a print is given to the text.
    const german = /\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)/;
    expect(failing(other.en, (said) => german.test(said))).toEqual([]);
  });

  it('speaks of one thing in the singular, of none and of many in the plural', () => {
    expect(
      failing(other.en, (said) =>
        /(?<![\d,.])1\s(sites|measures|years|amounts|matches)\b/.test(said),
      ),
    ).toEqual([]);
    expect(
      failing(other.en, (said) =>
        /(\d{2}|(?<!\d)[02-9])\s(site|measure|year|amount|match)\b/.test(said),
      ),
    ).toEqual([]);
  });
});

describe('Leichte Sprache', () => {
  const names = [...programmeNames, 'OpenStreetMap', 'LibreOffice', 'GeoNames'];
  const said = other.ls
    // Word for word as their owners ask for; see ls.ts.
    .filter(({ path }) => !/^footer\.licence|^map\.(attribution|base\.(credit|licence))/.test(path))
    .map(({ path, text }) => ({ path, text: withoutNames(text, names) }));

  it('has no long word without a hyphen', () => {
    expect(
      failing(said, (text) => text.split(/[\s\-–/.,:;()„“]+/).some(({ length }) => length > 16)),
    ).toEqual([]);
  });

  it('has no short forms', () => {
    const short = /\b(Mio|Mrd|ca|bzw|usw|etc|km|ha|z\. ?B|d\. ?h|Nr|inkl)\b|€|%|&(?=\S)/;
    expect(failing(said, (text) => short.test(text))).toEqual([]);
  });

  it('has no subjunctive and no hard words', () => {
    const hard =
      /\b(könnten?|würden?|wären?|hätten?|Standorte?|Maßnahmen?|Kommunen?|bewilligt|veröffentlicht|des|dessen|deren)\b/;
    expect(failing(said, (text) => hard.test(text))).toEqual([]);
  });

  it('has short sentences', () => {
    const sentences = said.flatMap(({ path, text }) =>
      text
        .split(/[.!?:;](?=\s|$)|\u00a0· /)
        .map((sentence) => ({ path, text: sentence, words: sentence.trim().split(/\s+/).length })),
    );
    const long = sentences.filter(({ words }) => words > 2);
    const mean = long.reduce((sum, { words }) => sum + words, 0) / long.length;
    expect(mean).toBeLessThanOrEqual(8);
    expect(sentences.filter(({ words }) => words > 14)).toEqual([]);
  });
});

test.each(languages)('%s can be loaded and knows its own name', async (language) => {
  const t = await loadTexts(language);
  expect(t.id).toBe(language);
  const { tag } = languageOf[language];
  expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
});

test.each(languages)('%s has words for each part of the page', (language) => {
  for (const part of [
    statisticsTextsIn,
    areaTextsIn,
    exportTextsIn,
    sentencesIn,
    linkTextsIn,
    saveTextsIn,
    nearPanelTextsIn,
    reportTextsIn,
    stillTextsIn,
    groundTextsIn,
    streetTextsIn,
  ])
    expect(part[language]).toBeDefined();
});

describe('saved files', () => {
  it.each(languages)('have columns that differ, in %s', (language) => {
    const { sites, measures, municipalities, note } = exportTextsIn[language].columns;
    for (const columns of [
      { ...sites, ...note },
      { ...measures, ...note },
      { ...municipalities, ...note },
    ]) {
      const headers = Object.values(columns);
      expect(new Set(headers).size).toBe(headers.length);
      for (const header of headers) expect(header).toMatch(/^\S+$/);
    }
  });
});
