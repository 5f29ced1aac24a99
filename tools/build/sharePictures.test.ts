import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteCard } from '../../src/pages/cards';
import { fixtureSite } from '../../src/testing/fixtureFacts';
import { fixtureYear } from '../../src/testing/fixtureInputs';
import { pageWords } from '../../src/text/de/pages/words';
import { de } from '../../src/text/de/texts';
import { writeSharePictures } from './sharePictures';

const outDir = mkdtempSync(join(tmpdir(), 'bilder-'));
const keep = join(outDir, 'kept');
afterAll(() => {
  rmSync(outDir, { recursive: true });
});

const cardOf = (id: string) =>
  siteCard(de, pageWords, fixtureSite(id), { currentYear: fixtureYear, researched: '2026-11' });

test('a picture is drawn once, a small PNG of 1200 × 630 pixels, and goes with its site', async () => {
  const [wesertor, same, altstadt] = [
    cardOf('kassel-wesertor'),
    cardOf('kassel-wesertor'),
    cardOf('zwingenberg-altstadt'),
  ];
  const paths = await writeSharePictures([wesertor, same, altstadt], { outDir, keep });
  expect(paths.get(same)).toBe(paths.get(wesertor));
  expect(new Set(paths.values()).size).toBe(2);
  for (const path of paths.values()) {
    expect(path).toMatch(/^bilder\/[0-9a-f]{16}\.png$/);
    const png = readFileSync(join(outDir, path));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  }
  const kept = paths.get(altstadt)?.slice('bilder/'.length) ?? '';
  writeFileSync(join(keep, kept), 'drawn before');
  const again = await writeSharePictures([cardOf('zwingenberg-altstadt')], { outDir, keep });
  expect([...again.values()]).toEqual([`bilder/${kept}`]);
  expect(readFileSync(join(outDir, `bilder/${kept}`), 'utf8')).toBe('drawn before');
  expect(readdirSync(keep)).toEqual([kept]);
});
