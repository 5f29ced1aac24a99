import { expect, test } from 'vitest';
import { onlyTownKnown } from '../../model/onlyTownKnown';
import type { Site } from '../../model/site';
import { emptyQuery } from '../../query/query';
import { fixtureContext, fixtureSites } from '../../testing/fixtureFacts';
import { fixtureYear } from '../../testing/fixtureInputs';
import { allocation, syntheticSite } from '../../testing/syntheticSite';
import { de } from '../../text/de/texts';
import { en } from '../../text/en/texts';
import { ls } from '../../text/ls/texts';
import type { Texts } from '../../text/texts';
import { mapKeyOf } from './drawMapKey';
import { selectionPicture } from './pictureContent';
import { svgPen } from './svgPen';

/** About as wide as the font of the picture. */
const { pen } = svgPen((text, { sizePx }) => text.length * sizePx * 0.53);

const keyOf = (sites: readonly Site[], t: Texts = de) =>
  mapKeyOf(
    pen,
    selectionPicture(
      t,
      { ...fixtureContext(), sites, all: sites, query: emptyQuery, currentYear: fixtureYear },
      'https://karte.example/',
      new Date(2026, 10, 23),
    ),
  );
const wordsOf = (sites: readonly Site[]) =>
  keyOf(sites)
    .rows.flat()
    .map(({ words }) => words);

const paid = syntheticSite({ allocations: [allocation()] });
const unpaid = syntheticSite();
const townOnly = { ...paid, precision: 'municipality' } as const;

test('the legend explains what is drawn, and nothing else', () => {
  expect(wordsOf([paid])).toEqual([de.map.size]);
  expect(wordsOf([paid, unpaid])).toEqual([de.share.picture.noAmount, de.map.size]);
  expect(wordsOf([paid, townOnly])).toEqual([de.map.townOnly, de.map.size]);
  const [entry] = keyOf([paid, townOnly]).rows.flat();
  expect(entry?.symbol?.townOnly).toBe(true);
});

test.each([de, en, ls])('all of it stands below the map in rows: %#', (t) => {
  const sites = fixtureSites();
  expect(sites.some(onlyTownKnown)).toBe(true);
  const { rows, top } = keyOf(sites, t);
  expect(rows.flat()).toHaveLength(3);
  expect(top).toBeGreaterThan(500);
  for (const row of rows) expect(row.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(400);
});
