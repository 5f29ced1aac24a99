import { expect, test } from 'vitest';
import { emptyQuery } from '../../query/query';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { de } from '../../text/de/texts';
import { drawPicture } from './drawPicture';
import { selectionPicture } from './pictureContent';
import { svgPen } from './svgPen';

const land = { state: 'M0 0H10V10Z', districts: 'M0 0H5', scale: 1 };

test('a picture in lines is a document that can be read, with what is missing and its texts', () => {
  const sites = fixtureSites();
  const content = selectionPicture(
    de,
    { ...fixtureContext(), sites, all: sites, query: emptyQuery, currentYear: fixtureYear },
    'https://karte.example/?a=1&b=<2>',
    new Date(2026, 10, 23),
  );
  const { pen, svg } = svgPen((text, { sizePx }) => (text.length * sizePx) / 2);
  drawPicture(pen, content, land);
  const drawn = svg(content.title, '0 0 1200 630');
  const parsed = new DOMParser().parseFromString(drawn, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toContain(de.time.missing);
  expect(texts.join(' ')).toContain('?a=1&b=<2>');
  expect(parsed.querySelectorAll('rect[fill="url(#hatch)"]').length).toBeGreaterThan(2);
  // Else the bar across a symbol is filled, too.
  expect(parsed.documentElement.getAttribute('fill-rule')).toBe('evenodd');
  expect(drawn).not.toMatch(/NaN|undefined|="Infinity/);
});
