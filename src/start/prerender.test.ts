import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { fixtureGeoJson } from '../testing/fixtureFacts';
import { fixtureYear } from '../testing/fixtureInputs';
import { de } from '../text/de/texts';
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

describe('the first screen', () => {
  const render = () => renderFirstScreen(fixtureGeoJson(), fixtureYear);

  it('is rendered without a browser: nothing asks for window or document', () => {
    render();
    expect(touched).toEqual([]);
  });

  it('holds the SVG map, filters and sentence', () => {
    const html = render();
    expect(html).toContain(de.filters.facets.measureTypes);
    expect(html).toContain(de.filters.more);
    expect(html).toContain('role="status"');
    expect(html).toContain(de.needsScript);
    expect(html).toContain('data-map-state="static"');
  });

  it('is the same each time', () => {
    expect(render()).toBe(render());
  });
});

test('the static pages are rendered without a browser', async () => {
  await renderStaticPages(fixtureGeoJson(), fixtureYear, {});
  expect(touched).toEqual([]);
});
