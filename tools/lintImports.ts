import { findViolations } from './imports/findViolations';
import { readImports } from './imports/readImports';
import { rules } from './imports/rules';
import { inProject } from './setup/project.mjs';

/** `npm run lint:imports`: who may import whom, and no circles. */
const imports = readImports(inProject(), ['src', 'tools', 'e2e', 'bench']);
const violations = findViolations(imports, rules);
for (const line of violations) console.error(line);
console.log(`${imports.length} Importe geprüft, ${violations.length} gegen die Regeln.`);
if (violations.length > 0) process.exitCode = 1;
