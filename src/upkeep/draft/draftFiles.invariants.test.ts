import { expect, inject, test } from 'vitest';
import { readFactFiles } from '../../../tools/facts';
import { draftOf, filesOf } from './draftFiles';

const year = inject('buildYear');

/** An editor may add a row or a feature anywhere. */
const lines = (text = '') => text.split('\n').toSorted();
const features = (text = '') =>
  JSON.parse(text)
    .features.map((feature: unknown) => JSON.stringify(feature))
    .toSorted();

test('a draft of data/, written again, differs from it by the order of rows alone', () => {
  const files = readFactFiles(inject('factsDir'), year);
  const written = filesOf(draftOf(files, year), year);
  const { 'sites.geojson': sites, ...tables } = written;
  expect(Object.keys(written).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(tables))
    expect(lines(text), name).toEqual(lines(files[name]));
  expect(features(sites)).toEqual(features(files['sites.geojson']));
});
