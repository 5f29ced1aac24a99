import { describe, expect, it } from 'vitest';
import { nearMaps } from '../../tools/build/nearMaps';
import { landOutlines, pack, pictureCanvas } from '../../tools/build/sharePictures';
import { realGeoJson, realPopulation, realSites, realYear } from '../testing/realFacts';
import { de } from '../text/de/texts';
import { languageSearch, pageLanguages, pagesIn } from '../text/language';
import { loadTexts } from '../text/loadTexts';
import { type CardContent, drawCard } from '../ui/share/drawCard';
import { layout, pictureSize } from '../ui/share/pictureStyle';
import { renderFirstScreen, renderStaticPages } from './prerender';

const sites = realSites();
const pages = await renderStaticPages(
  {
    geoJson: realGeoJson(),
    population: realPopulation(),
    easyTexts: {},
    changes: null,
    operator: {},
    currentYear: realYear(),
  },
  nearMaps(),
);
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;
const slips = /\b(NaN|undefined|Infinity)\b/;

describe('the first screen', () => {
  const html = renderFirstScreen(realGeoJson(), realYear());

  it('holds the symbol of each site, the first entries, and a link to all others', () => {
    expect(count(html, /<a id="eintrag-/g)).toBe(30);
    expect(html).toContain(`<a href="standort/">${de.list.onPages(sites.length)}</a>`);
    expect(count(html, /<path d="[^"]+" transform="translate/g)).toBe(sites.length);
    expect(html).not.toMatch(slips);
  });
});

describe('the static pages', () => {
  const paths = new Set(pages.map(({ path }) => path));

  const groups = pages
    .map(({ path }) => path)
    .filter((path) => /^(en\/)?(kommune|kreis|programm|verzeichnis)\//.test(path));
  const folders = ['standort/index.html', 'en/index.html', 'en/standort/index.html', ...groups];

  it('are one for each site in each language with pages, one for each folder of them', () => {
    expect(paths.size).toBe(pageLanguages.length * sites.length + folders.length);
    for (const folder of folders) expect(paths).toContain(folder);
    for (const { id } of sites)
      for (const language of pageLanguages)
        expect(paths).toContain(`${pagesIn(language)}standort/${id}/index.html`);
  });

  it('have a title of their own, a description and one main heading', async () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    for (const { path, title, description, body, language = 'de' } of pages) {
      expect(title, path).toContain((await loadTexts(language)).title);
      expect(description, path).not.toBe('');
      expect(count(body, /<h1[ >]/g), path).toBe(1);
      expect(body, path).not.toContain('<script');
      expect(body, path).not.toMatch(slips);
    }
  });

  it('are one for each municipality with a site, linked from its sites', () => {
    const towns = new Set(sites.flatMap(({ ags }) => ags));
    for (const language of pageLanguages) {
      const folder = `${pagesIn(language)}kommune/`;
      const own = groups.filter((path) => path.startsWith(folder));
      expect(own).toHaveLength(towns.size + 1);
    }
  });

  it('link to no page of several sites that does not exist', () => {
    for (const { path, body } of pages)
      for (const [, href = ''] of body.matchAll(
        /href="([^"?#:]*(?:standort|kommune|kreis|programm|verzeichnis)\/[^"?#:]*)"/g,
      )) {
        const { pathname } = new URL(href, `http://synthetic.test/${path}`);
        expect([...paths], path).toContain(`${pathname.slice(1)}index.html`);
      }
  });

  it('link to pages that exist, and to the map in the same language', () => {
    for (const { path, body, toRoot, language = 'de' } of pages.filter(
      ({ path }) => !folders.includes(path),
    )) {
      const id = path.split('/').at(-2);
      const map = languageSearch({ id: language }, `standort=${id}`).replace('&', '&amp;');
      expect(body, path).toContain(`href="${toRoot}${map}"`);
      const linked = [...body.matchAll(/href="([./]+)((?:[\w-]+\/)?standort\/[^"/]+\/)"/g)];
      expect(linked.length, path).toBeGreaterThan(0);
      for (const [, root, other] of linked) {
        expect(root).toBe(toRoot);
        expect(paths, path).toContain(`${other}index.html`);
        expect(`${other}index.html`).not.toBe(path);
      }
    }
  });
});

describe('the pictures of shared links', () => {
  const cards = pages.flatMap(({ path, card }) => (card === undefined ? [] : [{ path, card }]));
  const canvas = pictureCanvas();
  const land = landOutlines();

  /** The texts beside the map, each with the box that it takes. */
  function textsOf(card: CardContent) {
    const texts: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
    const write: typeof canvas.draw.text = (text, x, y, style) => {
      const width = canvas.draw.width(text, style);
      const left = style.align === 'center' ? x - width / 2 : x;
      if (text !== '' && left < layout.mapLeft)
        texts.push({ text, left, right: left + width, top: y - 0.7 * style.sizePx, bottom: y });
    };
    const nothing = () => {};
    drawCard(
      { ...canvas.draw, text: write, box: nothing, path: nothing, hatch: nothing },
      card,
      land,
    );
    return texts;
  }

  it('are one for each site, municipality, district and programme', () => {
    const lists = ['standort', 'kommune', 'kreis', 'programm'].map((of) => `${of}/index.html`);
    expect(pages.flatMap(({ card, path }) => (card === undefined ? [path] : []))).toEqual(
      pageLanguages.flatMap((language) => lists.map((list) => `${pagesIn(language)}${list}`)),
    );
  });

  it('have room for all texts', () => {
    const fullest = cards.filter(
      ({ card }) => card.title.length > 40 || card.motif.programmes.length > 1,
    );
    expect(fullest.length).toBeGreaterThan(20);
    for (const { path, card } of fullest) {
      const texts = textsOf(card);
      for (const one of texts) {
        expect(one.right, `${path}: ${one.text}`).toBeLessThanOrEqual(layout.mapLeft - 20);
        expect(one.bottom, path).toBeLessThan(pictureSize.height);
        const covered = texts.filter(
          (other) =>
            other !== one &&
            other.left < one.right &&
            one.left < other.right &&
            other.top < one.bottom &&
            one.top < other.bottom,
        );
        expect(covered, `${path}: ${one.text}`).toEqual([]);
      }
    }
  });

  it('with the most on them are small enough for all messengers', async () => {
    const most = cards
      .toSorted((a, b) => b.card.motif.symbols.length - a.card.motif.symbols.length)
      .slice(0, 6);
    for (const { path, card } of most)
      expect((await pack(canvas.picture(card, land))).length, path).toBeLessThan(60_000);
  });
});
