import { type Checked, checkInput } from '../intake/checkInput';
import { openFile } from '../intake/open/openFile';
import { type HostileFile, hostileFile, hostileMakers } from './hostileFiles';
import { syntheticBoundaries } from './syntheticFacts';
import { syntheticFiles, syntheticYear } from './syntheticFiles';
import { syntheticGeoPackage } from './syntheticGeoPackage';

/** What became of a hostile file, and how long it took in milliseconds. */
export interface HostileRead {
  readonly file: HostileFile;
  readonly checked: Checked;
  readonly ms: number;
}

/** Reads and checks SYNTHETIC hostile files, together with sound tables of all other kinds. */
export async function* readHostile(numbers: Iterable<number>): AsyncGenerator<HostileRead> {
  const makers = await hostileMakers(syntheticGeoPackage());
  const around = {
    boundaries: syntheticBoundaries(),
    changes: 'year,kind,ags,to_ags,to_name,district_ags,note\n',
    currentYear: syntheticYear,
    rest: syntheticFiles(),
  };
  for (const number of numbers) {
    const file = hostileFile(makers, number);
    const start = performance.now();
    const checked = checkInput(await openFile(file), around);
    yield { file, checked, ms: performance.now() - start };
  }
}
