import * as v from 'valibot';
import manifest from '../../../data/ground/manifest.json';
import {
  type GroundFile,
  type GroundId,
  type GroundPublisher,
  groundManifest,
} from './groundManifest';

const { files, publishers } = v.parse(groundManifest, manifest);

/** The files of data/ground/manifest.json. */
export const groundFiles: readonly GroundFile[] = files;

/** The publishers of some files, each once, in the order of the manifest. */
export function publishersOf(ids: readonly GroundId[]): readonly GroundPublisher[] {
  const named = new Set(
    files.filter(({ id }) => ids.includes(id)).flatMap((file) => file.publishers),
  );
  return publishers.filter(({ id }) => named.has(id));
}
