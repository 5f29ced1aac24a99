import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSites } from '../../src/testing/fixtureFacts';
import { fixtureOpenData } from '../../src/testing/openData';
import { isInstalled, run } from '../../src/testing/programs';
import { serve } from '../serve.mjs';
import { gdalCompanions } from './openTables';

/**
 * GDAL, by which QGIS reads, opens what is published: the API by its address on our own server, and
 * each table with the types of its columns.
 */
const runAsync = promisify(execFile);
const timeout = 180_000;

if (isInstalled('ogrinfo'))
  describe('read by GDAL', { timeout }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-open-'));
    let open: Awaited<ReturnType<typeof fixtureOpenData>>;
    let server: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      open = await fixtureOpenData();
      const write = (path: string, content: string | Uint8Array) => {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), content);
      };
      write('index.html', '');
      for (const [path, content] of open.content) write(path, content);
      for (const table of open.tables) {
        write(`data/${table.name}`, table.content);
        for (const [name, content] of gdalCompanions(table)) write(`data/${name}`, content);
      }
      server = await serve({ dir: folder, port: 0 });
    }, timeout);
    afterAll(async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    });
    // Our own server answers: waiting for the program must not keep it from doing so.
    const info = async (...args: readonly string[]) => {
      const { stdout, stderr } = await runAsync('ogrinfo', ['-ro', ...args]);
      expect(stderr).toBe('');
      return stdout;
    };
    const one = (text: string, pattern: RegExp) => pattern.exec(text)?.[1];

    it.each([
      [
        'sites',
        'Point',
        { allocatedEur: 'Integer', areaHa: 'Real', intakeYear: 'Integer', ags: 'String' },
      ],
      ['areas', 'Multi Polygon', { title: 'String' }],
      ['measures', 'Point', { costEur: 'Integer', siteId: 'String' }],
      ['amounts', undefined, { amountEur: 'Integer', year: 'Integer' }],
    ])('the API by its address: %s', async (name, geometry, fields) => {
      const text = await info('-so', `OAPIF:${server.address}ogc`, name);
      const layer = open.layers.find((candidate) => candidate.name === name)?.layer;
      expect(one(text, /^Feature Count: (\d+)$/m)).toBe(String(layer?.features.length));
      if (geometry !== undefined) {
        expect(one(text, /^Geometry: (.*)$/m)).toBe(geometry);
        expect(text).toContain('ID["EPSG",4326]');
      }
      for (const [field, type] of Object.entries(fields))
        expect(text).toMatch(new RegExp(`^${field}: ${type}(64)? `, 'm'));
    });

    it('the API has the sums of the map, and finds a site by its id', async () => {
      const source = `OAPIF:${server.address}ogc`;
      const sql = 'SELECT sum(amountEur) AS eur FROM amounts';
      const eur = fixtureSites().flatMap(({ allocations }) =>
        allocations.map(({ amountEur }) => amountEur),
      );
      expect(Number(one(await info('-q', source, '-sql', sql), / = (\d+)/))).toBe(
        eur.reduce((sum, amount) => sum + amount, 0),
      );
      expect(await info('-q', source, 'sites', '-where', "id = 'kassel-wesertor'")).toContain(
        'id (String) = kassel-wesertor',
      );
    });

    it('each table of commas, with the types of its description', () => {
      const typeOf: Readonly<Record<string, string>> = {
        integer: 'Integer64',
        year: 'Integer',
        number: 'Real',
        boolean: 'Integer\\(Boolean\\)',
        date: 'Date',
      };
      for (const { name, schema, content } of open.tables.filter((table) =>
        table.name.endsWith('.csv'),
      )) {
        const text = run('ogrinfo', ['-ro', '-so', '-al', join(folder, 'data', name)]);
        for (const field of schema.fields)
          expect(text).toMatch(
            new RegExp(`^${field.name}: ${typeOf[field.type] ?? 'String'} `, 'm'),
          );
        if (schema.fields.some(({ field }) => field === 'lon'))
          expect(text).toMatch(/^Geometry: Point$[\s\S]*ID\["EPSG",4326\]/m);
        expect(Number(one(text, /^Feature Count: (\d+)$/m))).toBeLessThan(
          content.split('\n').length,
        );
      }
    });

    it('amounts of the table add up to those of the map', () => {
      const sql = 'SELECT sum(amount_eur) AS eur FROM allocations';
      const text = run('ogrinfo', ['-ro', '-q', join(folder, 'data/allocations.csv'), '-sql', sql]);
      const eur = fixtureSites().flatMap(({ allocations }) =>
        allocations.map(({ amountEur }) => amountEur),
      );
      expect(Number(one(text, / = (\d+)/))).toBe(eur.reduce((sum, amount) => sum + amount, 0));
    });
  });
else console.info('Lücke: ogrinfo ist nicht installiert; die offenen Daten liest GDAL hier nicht');
