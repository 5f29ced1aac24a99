import { expect, test } from 'vitest';
import { embedThemeIn, embedViewIn } from '../../state/embedAddress';
import { ownNames } from '../../state/linkParameters';
import { openingAddress, readUrl, writeUrl } from '../../state/url';
import { elementAttributes, quartierskarteElement } from '../element/quartierskarteElement';
import { type Embedding, elementCode, frameCode, plainEmbedding, wholeAddress } from './embedCode';

const root = 'https://karte.example/hessen/';
const chosen: Embedding = {
  ...plainEmbedding,
  ...{ view: 'beides', parameters: 'massnahme=kita,bildung&q=%22A%22+%26+%3CB%3E', site: 'a' },
  ...{ language: 'en', theme: 'dunkel', heightPx: 500, widthPx: 640 },
};
const known = { resolveSite: (id: string) => id, areas: [] };

/** What the browser makes of the code. */
function built(code: string) {
  const template = document.createElement('template');
  template.innerHTML = code;
  return template.content;
}

test('the frame shows what was chosen', () => {
  const frame = built(frameCode(root, chosen)).querySelector('iframe');
  const { search, href } = new URL(frame?.getAttribute('src') ?? '');
  expect(href.startsWith(`${root}?`)).toBe(true);
  expect(embedViewIn(search)).toBe('beides');
  expect(embedThemeIn(search)).toBe('dark');
  expect(readUrl(search, known)).toMatchObject({
    query: { measureTypes: ['kita', 'bildung'], text: '"A" & <B>' },
    ...{ selectedId: 'a', language: 'en' },
  });
  expect(frame?.getAttribute('height')).toBe('500');
  expect(frame?.getAttribute('width')).toBe('640');
  expect(frame?.title).not.toBe('');
});

test('the element says the same by its attributes, and has a link for where it is unknown', () => {
  const page = built(elementCode(root, chosen));
  expect([...page.querySelectorAll('script')].map(({ src }) => src)).toEqual([
    `${root}einbetten.js`,
  ]);
  const element = page.querySelector('quartierskarte-hessen');
  const names = element?.getAttributeNames() ?? [];
  expect(names.filter((name) => name !== 'style' && !elementAttributes.includes(name))).toEqual([]);
  expect(element?.getAttribute('q')).toBe('"A" & <B>');
  expect(element?.getAttribute('ansicht')).toBe('beides');
  expect(element?.querySelector('a')?.getAttribute('href')).toBe(wholeAddress(root, chosen));
});

test('the whole map has the same choices, but is no frame', () => {
  const { search } = new URL(wholeAddress(root, chosen));
  expect(embedViewIn(search)).toBeNull();
  expect(readUrl(search, known).selectedId).toBe('a');
});

test('the element has an attribute for each parameter that a frame can show', () => {
  // A comparison and the statistics have no room in a frame; its view is chosen by "einbetten".
  const shown = ownNames.filter((name) => !['vergleich', 'ansicht'].includes(name));
  expect(new Set(elementAttributes)).toEqual(
    new Set([...shown, 'ansicht', 'darstellung', 'hoehe', 'titel']),
  );
});

test('a running element passes its attributes on, and what was chosen in it changes them', async () => {
  const name = 'synthetic-map';
  customElements.define(name, quartierskarteElement(root));
  const element = document.createElement(name);
  element.setAttribute('massnahme', 'kita');
  element.setAttribute('ansicht', 'karte');
  document.body.append(element);
  const frame = element.shadowRoot?.querySelector('iframe');
  expect(frame?.src).toBe(`${root}?einbetten=karte&massnahme=kita`);
  expect(frame?.title).toBe('Quartierskarte Hessen');
  const said: unknown[] = [];
  const inFrame = {
    postMessage: (message: unknown, origin: string) => said.push({ message, origin }),
  };
  Object.defineProperty(frame, 'contentWindow', { value: inFrame });
  const tell = (data: object, origin = new URL(root).origin) =>
    window.dispatchEvent(
      Object.assign(new Event('message'), {
        ...{ source: inFrame, origin },
        data: { source: 'quartierskarte', version: 1, ...data },
      }),
    );
  const heard: unknown[] = [];
  element.addEventListener('filter', (event) => heard.push((event as CustomEvent).detail));

  element.setAttribute('sprache', 'en');
  await Promise.resolve();
  expect(said).toEqual([]);
  tell({ type: 'ready' }, 'https://fremd.example');
  expect(said).toEqual([]);
  tell({ type: 'ready' });
  const marks = { source: 'quartierskarte', version: 1 };
  const origin = 'https://karte.example';
  expect(said).toEqual([{ message: { ...marks, type: 'setLanguage', language: 'en' }, origin }]);

  tell({ type: 'filter', parameters: 'programm=lebendige-zentren&von=2015', sites: 3 });
  expect(heard).toEqual([{ parameters: 'programm=lebendige-zentren&von=2015', sites: 3 }]);
  expect(element.getAttributeNames().toSorted()).toEqual(['ansicht', 'programm', 'sprache', 'von']);
  await Promise.resolve();
  expect(said).toHaveLength(1);

  element.setAttribute('von', '2018');
  element.removeAttribute('programm');
  await Promise.resolve();
  expect(said.slice(1)).toEqual([
    { message: { ...marks, type: 'setFilter', parameters: 'von=2018' }, origin },
  ]);

  element.setAttribute('ansicht', 'liste');
  expect(frame?.src).toBe(`${root}?einbetten=liste&hoehe=auto&von=2018&sprache=en`);
  tell({ type: 'height', height: 812 });
  expect(frame?.style.height).toBe('812px');
  element.remove();
  tell({ type: 'filter', parameters: '', sites: 72 });
  expect(heard).toHaveLength(1);
});

test('without choices the code is short', () => {
  expect(wholeAddress(root, plainEmbedding)).toBe(root);
  expect(writeUrl(openingAddress)).toBe('');
  expect(elementCode(root, plainEmbedding)).toContain('<quartierskarte-hessen ansicht="karte">');
});
