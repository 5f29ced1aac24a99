import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/intake/open/openFile';
import { toTables } from '../../src/intake/toTables';
import { writeWorkbook } from '../../src/intake/writeWorkbook';
import { fixtureInputs, fixtureYear } from '../../src/testing/fixtureInputs';
import { isInstalled, run } from '../../src/testing/programs';
import { csv } from '../../src/testing/syntheticFiles';
import { readFactFiles } from '../facts';

/** What we write reads back identically; LibreOffice, where it is installed, changes nothing either. */
const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Maps are no sheets. */
const {
  'sites.geojson': _sites,
  'site-areas.geojson': _areas,
  ...facts
} = readFactFiles(fixtureInputs.FACTS_DIR, fixtureYear);
/** SYNTHETIC: what spreadsheets stumble over. */
const awkward = [
  "'=1+1",
  "'@SUM(1)",
  "''-2",
  '"erste Zeile\nzweite, ""Zeile"""',
  '01/02',
  '1-2',
  '00123',
  '1.234',
  'WAHR',
  '#N/A',
];
const files = {
  ...facts,
  'aliases.csv': csv(
    'aliases.csv',
    awkward.map((alias) => `${alias},kassel-wesertor`),
  ),
};

const readBack = async (name: string, bytes: Uint8Array) =>
  toTables(await openFile({ name, bytes }), fixtureYear).files;

const programs = isInstalled('soffice') ? ['ods', 'xlsx'] : [];
const asked =
  programs.length > 0 ? 'LibreOffice too' : 'LibreOffice is not installed and not asked';

describe(`the tables are the same (${asked}) after`, () => {
  it('reading what is written as CSV', async () => {
    const encoder = new TextEncoder();
    for (const [name, text] of Object.entries(files))
      expect(await readBack(name, encoder.encode(text))).toEqual({ [name]: text });
  });

  it('reading what is written as a workbook', async () => {
    expect(await readBack('tabellen.xlsx', await writeWorkbook(files))).toEqual(files);
  });

  it.each(programs)(
    'LibreOffice has saved the workbook as %s',
    { timeout: 180_000 },
    async (format) => {
      const path = join(folder, 'tabellen.xlsx');
      writeFileSync(path, await writeWorkbook(files));
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      const out = join(folder, format);
      run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path]);
      const saved = `tabellen.${format}`;
      expect(await readBack(saved, readFileSync(join(out, saved)))).toEqual(files);
    },
  );
});
