import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filledOperator } from '../src/testing/filledOperator';
import { readOperatorFile } from './operator';

const folder = mkdtempSync(join(tmpdir(), 'quartierskarte-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function read(text: string) {
  const file = join(folder, 'betrieb.json');
  writeFileSync(file, text);
  return readOperatorFile(file);
}

test('a file that is filled in has neither problems nor gaps', () => {
  const { json, problems, missing } = read(JSON.stringify(filledOperator));
  expect([json, problems, missing]).toEqual([filledOperator, [], []]);
});

test('the address of the map is known where it is given, else null', () => {
  const address = filledOperator.website.adresse;
  expect(read(JSON.stringify(filledOperator)).root).toBe(address);
  expect(read('{}').root).toBeNull();
});

test('a file that is no JSON is told once, with its beginning, and all is missing', () => {
  const { problems, missing } = read('{ "betreiber": { name: }');
  expect(problems).toMatchObject([{ code: 'setting:file', found: '{ "betreiber": { name: }' }]);
  expect(missing).toContain('betreiber.name');
});

test('a missing file is told likewise', () => {
  const { problems } = readOperatorFile(join(folder, 'gibt-es-nicht.json'));
  expect(problems).toMatchObject([{ code: 'setting:file', found: '' }]);
});

test('one wrong field is named beside those that are missing', () => {
  const betreiber = { ...filledOperator.betreiber, email: 'post(at)musterort' };
  const { problems, missing } = read(JSON.stringify({ ...filledOperator, betreiber }));
  expect(problems.map(({ place }) => place.field)).toEqual(['betreiber.email']);
  expect(missing).toEqual(['betreiber.email']);
});
