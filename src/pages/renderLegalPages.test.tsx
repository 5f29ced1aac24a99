import { getByRole, getByText, queryByRole, within } from '@testing-library/dom';
import { describe, expect, it, test } from 'vitest';
import { filledOperator } from '../testing/filledOperator';
import { pageWords as dePageWords } from '../text/de/pages/words';
import { pageWords as enPageWords } from '../text/en/pages/words';
import { languageSearch, pageLanguages, pagesIn, pathToRoot } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import accessResults from './accessResults.json';
import { shortcomings } from './legalPages';
import type { RenderedPage } from './renderedPage';
import { renderLegalPages } from './renderLegalPages';

const shipped = await renderLegalPages({});
const filled = await renderLegalPages(filledOperator);

/** The page in a document of its own, as a reader sees it. */
function show(pages: readonly RenderedPage[], path: string): HTMLElement {
  const page = pages.find((each) => each.path === `${path}/index.html`);
  const root = document.createElement('div');
  root.innerHTML = page?.body ?? '';
  document.body.replaceChildren(root);
  return root;
}
/** The words of a page, with plain blanks. */
const words = (root: HTMLElement): string => (root.textContent ?? '').replaceAll(/\s+/g, ' ');

const names = ['impressum', 'datenschutz', 'barrierefreiheit'];
const translated = pageLanguages.flatMap((language) =>
  names.map((name) => ({ language, name, path: `${pagesIn(language)}${name}` })),
);
const easy = { language: 'de', name: 'leichte-sprache', path: 'leichte-sprache' } as const;
const folders = [...translated, easy];
const texts = new Map(
  await Promise.all(
    pageLanguages.map(async (language) => [language, await loadTexts(language)] as const),
  ),
);

test('each page is written once, in its language, and knows its translation', () => {
  expect(shipped.map(({ path, language = 'de' }) => [language, path])).toEqual(
    folders.map(({ path, language }) => [language, `${path}/index.html`]),
  );
  for (const { path, language = 'de', translations, toRoot } of shipped) {
    if (path !== 'leichte-sprache/index.html')
      expect(`${translations?.[language]}index.html`, path).toBe(path);
    expect(toRoot, path).toBe('../'.repeat(path.split('/').length - 1));
  }
});

describe.each(folders)('$path', ({ path, language, name }) => {
  const root = show(filled, path);

  it('has one main heading, and headings that skip no level', () => {
    const levels = [...root.querySelectorAll('h1, h2, h3')].map(({ tagName }) =>
      Number(tagName[1]),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('links to all of them, and marks itself', () => {
    const links = within(
      getByRole(root, 'navigation', { name: texts.get(language)?.legal.label ?? '' }),
    );
    const toRoot = pathToRoot(`${path}/`);
    const inFolder = pagesIn(language);
    for (const link of links.getAllByRole('link')) {
      const target = link.getAttribute('href')?.slice(toRoot.length);
      expect([
        ...folders.map((folder) => `${folder.path}/`),
        `${inFolder}daten/`,
        `${inFolder}verzeichnis/`,
      ]).toContain(target);
    }
    const current = links.getAllByRole('link', { current: 'page' });
    expect(current.map((link) => link.getAttribute('href'))).toEqual([`${toRoot}${path}/`]);
  });

  it('leads to the map and to the same page in the other languages', () => {
    const hrefs = [...root.querySelectorAll('header a')].map((link) => link.getAttribute('href'));
    const others = translated.filter((page) => page.name === name && page.language !== language);
    const toRoot = pathToRoot(`${path}/`);
    const map = languageSearch({ id: language });
    expect(hrefs).toEqual([`${toRoot}${map}`, ...others.map((page) => `${toRoot}${page.path}/`)]);
  });

  it('shows what the operator has typed as text, never as markup', () => {
    expect(root.querySelector('b')).toBeNull();
    expect(words(root)).toContain('Stadt Musterort <b>&');
    expect(words(root)).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
  });

  it('has no notice once all is filled in', () => {
    for (const { missing } of [dePageWords, enPageWords])
      expect(queryByRole(root, 'region', { name: missing.heading })).toBeNull();
  });
});

test.each([
  ['impressum', dePageWords, 'Anschrift'],
  ['datenschutz', dePageWords, 'Anbieter des Servers'],
  ['barrierefreiheit', dePageWords, 'E-Mail für Meldungen von Barrieren'],
  ['en/impressum', enPageWords, 'address'],
])('%s says what the operator has not filled in', (path, texts, field) => {
  const notice = getByRole(show(shipped, path), 'region', { name: texts.missing.heading });
  expect(getByText(notice, field).tagName).toBe('LI');
  expect(words(notice)).toContain('public/betrieb.json');
});

describe('the legal notice', () => {
  it('has links that write and call', () => {
    const root = show(filled, 'impressum');
    const href = (name: string) => getByRole(root, 'link', { name }).getAttribute('href');
    expect(href('post@musterort.example')).toBe('mailto:post@musterort.example');
    expect(href('+49 (0)999 000-0')).toBe('tel:+4909990000');
  });

  it('says once that name and address are missing', () => {
    const provider = getByText(show(shipped, 'impressum'), 'Name und Anschrift').parentElement;
    expect(provider?.textContent?.match(/Angabe fehlt noch/g)).toHaveLength(1);
  });

  it('leaves out what the operator says there is not', async () => {
    const betreiber = { ...filledOperator.betreiber, vertretung: null, redaktion: null };
    const pages = await renderLegalPages({ ...filledOperator, betreiber });
    expect(words(show(pages, 'impressum'))).not.toMatch(/Vertreten durch|MStV|fehlt/);
  });
});

describe('privacy', () => {
  const of = async (streets: object, path = 'datenschutz') =>
    words(show(await renderLegalPages({ ...filledOperator, ...streets }), path));

  it('says who is asked for streets: nobody unasked, the service preset, or nobody else', async () => {
    const preset = /Der Betreiber hat Straßen voreingestellt/;
    expect(await of({})).toMatch(/fragt die Karte keinen anderen Server/);
    expect(await of({})).toContain('sgx.geodatenzentrum.de');
    expect(await of({})).not.toMatch(preset);
    expect(await of({ grundkarte: 'strassen' })).toMatch(preset);
    expect(await of({ grundkarte: 'strassen' })).not.toMatch(/keinen anderen Server/);
    const own = await of({ dienst: 'pmtiles', archiv: 'kacheln/h.pmtiles' });
    expect(own).toContain('vom selben Server');
    expect(own).not.toContain('geodatenzentrum');
    const foreign = await of({ dienst: 'pmtiles', archiv: 'https://k.example/h.pmtiles' });
    expect(foreign).toContain('eines Kartendienstes ab: k.example');
  });

  it('says how long logs are kept', async () => {
    const logs = (days: number) => ({
      datenschutz: { ...filledOperator.datenschutz, 'protokoll-tage': days },
    });
    expect(await of({})).toContain('7 Tage lang fest');
    expect(await of(logs(1))).toContain('1 Tag lang fest');
    expect(await of(logs(0))).toContain('keine Protokolle');
    expect(await of(logs(0), 'en/datenschutz')).toContain('keeps no logs');
  });
});

describe('the declaration of accessibility', () => {
  it('names each shortcoming with whom it affects and what helps, and is partial for it', () => {
    for (const [path, texts] of [
      ['barrierefreiheit', dePageWords],
      ['en/barrierefreiheit', enPageWords],
    ] as const) {
      const root = show(filled, path);
      for (const { heading, blocks } of shortcomings(texts)) {
        expect(getByRole(root, 'heading', { name: heading })).toBeDefined();
        const facts = blocks.find(({ kind }) => kind === 'facts');
        // Whom it affects, what helps instead, and since when it is known.
        expect(facts, heading).toMatchObject({ rows: [{}, {}, {}] });
      }
      expect(shortcomings(texts).length).toBeGreaterThan(0);
    }
    expect(words(show(filled, 'barrierefreiheit'))).toContain('teilweise vereinbar');
  });

  it('claims the recorded tests and no more', () => {
    const root = show(filled, 'barrierefreiheit');
    const tests = accessResults.groups.flatMap((group) => group.tests);
    const folds = [...root.querySelectorAll('details')];
    expect(folds.at(-1)?.querySelectorAll('li')).toHaveLength(tests.length);
    for (const { title } of tests) expect(words(root)).toContain(title);
    expect(words(root)).toContain(`axe-core ${accessResults.axe}`);
    expect(words(root)).toContain(accessResults.browser);
  });

  it('names the body of Hessen, unless the operator is under another', async () => {
    const other = { name: 'Andere Stelle', link: 'https://stelle.example/' };
    const pages = await renderLegalPages({ ...filledOperator, durchsetzungsstelle: other });
    expect(words(show(filled, 'barrierefreiheit'))).toContain('Regierungspräsidium Gießen');
    expect(words(show(pages, 'barrierefreiheit'))).not.toContain('Gießen');
    expect(words(show(pages, 'en/barrierefreiheit'))).toContain('Andere Stelle');
    expect(words(show(pages, 'leichte-sprache'))).toContain('stelle.example');
  });
});
