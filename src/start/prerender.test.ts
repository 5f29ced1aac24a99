import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realGeoJson, realSites, testYear } from '../testing/realSites';
import { de } from '../text/de/texts';
import { en } from '../text/en/texts';
import { renderFirstScreen, renderStaticPages } from './prerender';

/** What a page has in a browser and not in the build. */
const browserOnly = ['window', 'document', 'location', 'navigator', 'history', 'matchMedia'];
const touched: string[] = [];

beforeEach(() => {
  touched.length = 0;
  for (const name of browserOnly) {
    if (name in globalThis) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => {
        touched.push(name);
      },
    });
  }
});
afterEach(() => {
  for (const name of browserOnly) Reflect.deleteProperty(globalThis, name);
});

const pages = await renderStaticPages(realGeoJson(), testYear, {});
const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe('the first screen', () => {
  const render = () => renderFirstScreen(realGeoJson(), testYear);

  it('is rendered without a browser: nothing asks for window or document', () => {
    render();
    expect(touched).toEqual([]);
  });

  it('holds the link of each site, the SVG map, filters and sentence', () => {
    const html = render();
    for (const { id } of realSites()) expect(html).toContain(`href="standort/${id}/"`);
    expect(count(html, /<path d="[^"]+" transform="translate/g)).toBe(realSites().length);
    expect(html).toContain(de.filters.facets.measureTypes);
    expect(html).toContain(de.filters.more);
    expect(html).toContain('role="status"');
    expect(html).toContain(de.needsScript);
    expect(html).toContain('data-map-state="static"');
    expect(html).not.toMatch(/\b(NaN|undefined|Infinity)\b/);
  });

  it('is the same each time', () => {
    expect(render()).toBe(render());
  });
});

describe('the static pages', () => {
  const paths = new Set(pages.map(({ path }) => path));

  it('are two for each site, in German and English, and one for addresses that do not exist', () => {
    expect(paths.size).toBe(2 * realSites().length + 1);
    for (const { id } of realSites()) {
      expect(paths).toContain(`standort/${id}/index.html`);
      expect(paths).toContain(`en/standort/${id}/index.html`);
    }
    expect(paths).toContain('404.html');
  });

  it('are rendered without a browser', async () => {
    await renderStaticPages(realGeoJson(), testYear, {});
    expect(touched).toEqual([]);
  });

  it('have a title of their own, a description and one main heading', () => {
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    for (const { path, title, description, body, language } of pages) {
      expect(title, path).toContain(language === 'en' ? en.title : de.title);
      expect(description, path).not.toBe('');
      expect(count(body, /<h1[ >]/g), path).toBe(1);
      expect(body, path).not.toContain('<script');
    }
  });

  it('link to pages that exist, and to the map in the same language', () => {
    for (const { path, body, toRoot, language } of pages.filter(
      ({ path }) => path !== '404.html',
    )) {
      const id = path.split('/').at(-2);
      const sprache = language === 'en' ? '&amp;sprache=en' : '';
      expect(body, path).toContain(`href="${toRoot}?standort=${id}${sprache}"`);
      const linked = [...body.matchAll(/href="([./]+)((?:en\/)?standort\/[^"/]+\/)"/g)];
      expect(linked.length, path).toBeGreaterThan(0);
      for (const [, root, other] of linked) {
        expect(root).toBe(toRoot);
        expect(paths, path).toContain(`${other}index.html`);
        expect(`${other}index.html`).not.toBe(path);
      }
    }
  });
});
