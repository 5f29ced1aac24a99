import { checkCount } from './checkCount';
import { type District, deriveDistricts } from './deriveDistricts';
import type { Municipality } from './municipality';
import { paths } from './paths';
import { readAreas } from './readAreas';

const districtsIn2016 = 26;

/**
 * The districts of today, from the boundary data of 2016 and the districts of the municipalities.
 * @throws BoundaryProblem when the data are not the ones we know
 */
export function readDistricts(municipalities: readonly Municipality[]): District[] {
  const areas = readAreas(paths.sourceDistricts);
  checkCount('Landkreise und kreisfreie Städte in den Grenzdaten', areas.length, districtsIn2016);
  return deriveDistricts(areas, municipalities);
}
