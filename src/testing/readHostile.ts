import type { Problem } from '../model/problem';
import { collect } from '../upkeep/worker/slices';
import { type OpenReport, Workshop } from '../upkeep/worker/workshop';
import { type HostileFile, hostileFile, hostileMakers } from './hostileFiles';
import { type HostileList, hostileList } from './hostileLists';
import { syntheticAround } from './syntheticFacts';
import { syntheticFiles } from './syntheticFiles';
import { syntheticGeoPackage } from './syntheticGeoPackage';

/** What became of a hostile file, and how long it took in milliseconds. */
export interface HostileRead {
  readonly file: HostileFile;
  readonly report: OpenReport;
  /** Of the file, and of the draft that it became. */
  readonly problems: readonly Problem[];
  readonly ms: number;
}

const syntheticWorkshop = (): Workshop =>
  new Workshop({
    surroundings: async () => syntheticAround(),
    tables: async () => syntheticFiles(),
  });

/**
 * Reads and checks SYNTHETIC hostile files as the page's worker does, together with sound tables of
 * all other kinds.
 */
export async function* readHostile(numbers: Iterable<number>): AsyncGenerator<HostileRead> {
  const makers = await hostileMakers(syntheticGeoPackage());
  const workshop = syntheticWorkshop();
  for (const number of numbers) {
    const file = hostileFile(makers, number);
    const start = performance.now();
    const content = new Blob([new Uint8Array(file.bytes)]);
    const report = await workshop.openFiles([{ name: file.name, content }], 'published');
    await workshop.check();
    const problems = [
      ...(await collect(async (from) => workshop.notes(from))),
      ...(await collect(async (from) => workshop.problems(from))),
    ];
    yield { file, report, problems, ms: performance.now() - start };
  }
}

/** What became of a hostile list: its text, and the texts of its lines; null where it was refused. */
export interface HostileListRead {
  readonly list: HostileList;
  readonly read: { readonly text: string; readonly lines: readonly string[] } | null;
  readonly ms: number;
}

/** Imports SYNTHETIC hostile lists as the page's worker does. */
export async function* readHostileLists(
  numbers: Iterable<number>,
): AsyncGenerator<HostileListRead> {
  const workshop = syntheticWorkshop();
  await workshop.openPublished();
  const source = { url: 'https://land.example/liste', publisher: 'SYNTHETIC' };
  for (const number of numbers) {
    const list = hostileList(number, ['Musterstadt, Altstadt', 'Musterbund', 'Nirgendwo']);
    const start = performance.now();
    const content = new Blob([new Uint8Array(list.bytes)]);
    const given = await workshop.listOf({ name: list.name, content });
    if (given.kind !== 'text') {
      yield { list, read: null, ms: performance.now() - start };
      continue;
    }
    await workshop.importList({
      ...{ list: given.text, programme: 'sozialer-zusammenhalt', year: 2025, decisions: [] },
      source: { ...source, kind: null, title: null, date: null },
    });
    const parts = await collect(async (from) => workshop.listParts(from));
    const lines = parts.map(({ text }) => text);
    yield { list, read: { text: given.text, lines }, ms: performance.now() - start };
  }
}
