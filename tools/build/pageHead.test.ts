import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { siteCard } from '../../src/pages/cards';
import { mapPages } from '../../src/pages/renderedPage';
import { fixtureSite } from '../../src/testing/fixtureFacts';
import { fixtureYear } from '../../src/testing/fixtureInputs';
import { pageWords } from '../../src/text/de/pages/words';
import { de } from '../../src/text/de/texts';
import { pagePaths } from '../../src/text/language';
import { type HeadPage, pageHead } from './pageHead';

const english: HeadPage = {
  path: 'en/standort/ort/index.html',
  title: 'Mill & "Cafe" <Kassel>',
  description: 'An invented site',
  toRoot: '../../../',
  language: 'en',
  translations: pagePaths('standort/ort/'),
};
const root = 'https://musterort.example/karte/';
const parts = {
  root: null,
  pictures: new Map(),
  mapPage: (language: string) => ({ title: `Quartierskarte (${language})` }),
};

/** What a head says, by names; several of one name in their order. */
function read(html: string) {
  const head = new new Window().DOMParser().parseFromString(
    `<head>${html}</head>`,
    'text/html',
  ).head;
  const metas = [...head.querySelectorAll('meta')].map(
    (meta) =>
      [
        meta.getAttribute('property') ?? meta.getAttribute('name'),
        meta.getAttribute('content'),
      ] as const,
  );
  const alternates = [...head.querySelectorAll('link[rel=alternate]')].map((link) => [
    link.getAttribute('hreflang'),
    link.getAttribute('href'),
  ]);
  return {
    meta: (name: string) => metas.filter(([own]) => own === name).map(([, content]) => content),
    canonical: head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    alternates: Object.fromEntries(alternates),
  };
}

test('a page names its own address, the same as in its translations', () => {
  const { canonical, alternates, meta } = read(pageHead(english, { ...parts, root }));
  expect(canonical).toBe(`${root}en/standort/ort/`);
  expect(meta('og:url')).toEqual([canonical]);
  expect(alternates).toEqual({
    de: `${root}standort/ort/`,
    'x-default': `${root}standort/ort/`,
    en: `${root}en/standort/ort/`,
  });
});

test('where the address is not known no page claims one', () => {
  const { canonical, alternates, meta } = read(pageHead(english, parts));
  expect([canonical, meta('og:url')]).toEqual([null, []]);
  expect(alternates.en).toBe('../../../en/standort/ort/');
  const map = { ...english, path: 'index.html', toRoot: '', translations: mapPages };
  expect(read(pageHead(map, parts)).alternates.de).toBe('./');
});

test('the map is itself in its languages, and explained in Leichte Sprache', () => {
  const map = { ...english, path: 'index.html', toRoot: '', translations: mapPages };
  const { canonical, alternates } = read(pageHead(map, { ...parts, root }));
  expect(canonical).toBe(root);
  expect(alternates).toEqual({
    de: root,
    'x-default': root,
    en: `${root}en/`,
    'de-simple': `${root}leichte-sprache/`,
  });
});

test('the card of a shared link says what the page says, in its language', () => {
  const { meta } = read(pageHead(english, { ...parts, root }));
  expect(meta('og:title')).toEqual([english.title]);
  expect(meta('og:description')).toEqual([english.description]);
  expect(meta('twitter:card')).toEqual(['summary_large_image']);
  expect(meta('og:locale')).toEqual(['en_GB']);
  expect(meta('og:locale:alternate')).toEqual(['de_DE']);
  expect(meta('og:site_name')).toEqual(['Quartierskarte (en)']);
});

test('the picture is that of the page, else that of the map in its language', () => {
  const card = siteCard(de, pageWords, fixtureSite('kassel-wesertor'), {
    currentYear: fixtureYear,
    researched: null,
  });
  const pictures = new Map([[card, 'bilder/1.png']]);
  const cardWords = 'Kassel – Wesertor: €2.2 million';
  const own = read(pageHead({ ...english, card, cardWords }, { ...parts, root, pictures }));
  expect(own.meta('og:image')).toEqual([`${root}bilder/1.png`]);
  expect(own.meta('og:image:width')).toEqual(['1200']);
  expect(own.meta('og:image:alt')).toEqual([cardWords]);
  const mapPage = (language: string) =>
    language === 'en' ? { title: 'Map', card, cardWords: 'The map' } : undefined;
  const map = read(pageHead(english, { ...parts, pictures, mapPage }));
  expect(map.meta('og:image')).toEqual(['../../../bilder/1.png']);
  expect(map.meta('og:image:alt')).toEqual(['The map']);
  expect(read(pageHead(english, parts)).meta('og:image')).toEqual([]);
});

test('no text of a page ends the data that programs read', () => {
  const hostile = '</script><!-- <script>alert(1)';
  const html = pageHead({ ...english, title: hostile }, { ...parts, root });
  expect(html.match(/<\/?script|<!--/g)).toEqual(['<script', '</script']);
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)['@graph'][0].name).toBe(hostile);
});

test('what stands for no address of its own is left out by search engines', () => {
  const html = pageHead({ ...english, unlisted: true }, { ...parts, root });
  expect(read(html).meta('robots')).toEqual(['noindex']);
  expect(html).not.toContain(root);
});
