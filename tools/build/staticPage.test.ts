import { expect, test } from 'vitest';
import { staticPage } from './staticPage';

const page = Object.freeze({
  path: 'standort/ort/index.html',
  title: 'Café & „Mühle“ <Kassel>',
  description: 'Ein "erfundener" Standort',
  toRoot: '../../',
  body: '<main>Größe</main>',
});
const parts = {
  styles: ['assets/style.css'],
  earlyScript: 'theme()',
  startScripts: ['assets/shared-SYNTHETIC.js', 'assets/start-SYNTHETIC.js'],
  root: null,
  pictures: new Map(),
  mapPage: () => undefined,
};
const html = staticPage(page, parts);

test('a static page is German, has its title and text, and no script but that of the theme', () => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="de">/);
  expect(html).toContain('<title>Café &#38; „Mühle“ &#60;Kassel&#62;</title>');
  expect(html).toContain('content="Ein &#34;erfundener&#34; Standort"');
  expect(html).toContain('<body>\n<main>Größe</main>\n</body>');
  expect(html.match(/<script(?! type="application\/)[\s\S]*?<\/script>/g)).toEqual([
    '<script>theme()</script>',
  ]);
});

test('a static page finds its files from its own folder', () => {
  const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([
    '../../icon.svg',
    '../../manifest.webmanifest',
    '../../assets/style.css',
  ]);
});

test('a page in English says so, and names its translations from its own folder', () => {
  const translations = { de: 'impressum/', en: 'en/impressum/' };
  const english = staticPage({ ...page, language: 'en', translations }, parts);
  expect(english).toContain('<html lang="en">');
  expect(english).toContain('<link rel="alternate" hreflang="de" href="../../impressum/">');
  expect(english).toContain('<link rel="alternate" hreflang="en" href="../../en/impressum/">');
  expect(html).not.toContain('hreflang');
});

test('a shared link is shown with the title and the description of the page, in its language', () => {
  expect(html).toContain(
    '<meta property="og:title" content="Café &#38; „Mühle“ &#60;Kassel&#62;">',
  );
  expect(html).toContain(
    '<meta property="og:description" content="Ein &#34;erfundener&#34; Standort">',
  );
  expect(html).toContain('<meta property="og:locale" content="de_DE">');
});

test('a page that opens something in the map says what, and has the script that does it', () => {
  const opening = staticPage({ ...page, opens: 'kommune=06611000&sprache=en' }, parts);
  expect(opening).toContain(
    '<meta name="quartierskarte:oeffnet" content="kommune=06611000&#38;sprache=en">',
  );
  expect(opening).toContain(
    '<meta name="quartierskarte:start" content="../../assets/shared-SYNTHETIC.js ../../assets/start-SYNTHETIC.js">\n<script>theme()</script>',
  );
  expect(opening).toContain('<body>\n<div id="notice"></div>\n<main>Größe</main>\n</body>');
  expect(html).not.toContain('quartierskarte:');
});
