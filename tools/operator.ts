import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingFields } from '../src/model/operator/missingFields';
import { publicRoot } from '../src/model/operator/publicRoot';
import { readOperatorDetails } from '../src/model/operator/readOperatorDetails';
import { type Problem, problemAt } from '../src/model/problem';
import { securityText } from './hosting/securityText';

const operatorFile = fileURLToPath(new URL('../public/betrieb.json', import.meta.url));

interface OperatorFile {
  /** Content of the file; an empty object where it can not be read. */
  readonly json: unknown;
  readonly problems: readonly Problem[];
  /** Names of legally required fields that are not filled in. */
  readonly missing: readonly string[];
  /** Whether somebody who finds a security weakness is told where to report it. */
  readonly hasSecurityContact: boolean;
  /** The address of the map on the web; null where it is not given. */
  readonly root: string | null;
}

/** Reads public/betrieb.json. Never throws: problems are part of the result. */
export function readOperatorFile(path = operatorFile): OperatorFile {
  const { json, problems } = readJson(path);
  const read = readOperatorDetails(json);
  return {
    json,
    problems: [...problems, ...read.problems],
    missing: missingFields(read.details),
    hasSecurityContact: securityText(read.details) !== null,
    root: publicRoot(json),
  };
}

function readJson(path: string): Pick<OperatorFile, 'json' | 'problems'> {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
    return { json: JSON.parse(text), problems: [] };
  } catch {
    const problem = problemAt({ file: 'betrieb.json' }, 'setting:file', text.slice(0, 40));
    // Streets have safe defaults without a file; one message that it is broken is enough.
    return { json: { grundkarte: 'umriss', dienst: 'basemap.de' }, problems: [problem] };
  }
}
