import { applyChanges } from './applyChanges';
import { checkCount } from './checkCount';
import { type Municipality, municipalityOf2016 } from './municipality';
import { paths } from './paths';
import { readAreas } from './readAreas';
import { readChanges } from './readChanges';

/** What the boundary data of 2016 hold of Hessen. */
const municipalitiesIn2016 = 426;
const unincorporatedIn2016 = 4;

/**
 * The municipalities of today, from the boundary data of 2016 and changes.csv.
 * @throws BoundaryProblem when the data are not the ones we know or a change does not fit
 */
export function readMunicipalities(): Municipality[] {
  const municipalities = readAreas(paths.sourceMunicipalities).map(municipalityOf2016);
  const unincorporated = municipalities.filter((municipality) => municipality.unincorporated);
  const proper = municipalities.length - unincorporated.length;
  checkCount('Gemeinden Hessens in den Grenzdaten', proper, municipalitiesIn2016);
  checkCount('Gemeindefreie Gebiete', unincorporated.length, unincorporatedIn2016);
  return applyChanges(municipalities, readChanges(paths.changes));
}
