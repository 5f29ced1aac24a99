import { readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'vite';
import { readOperatorDetails } from '../src/model/operator/readOperatorDetails';
import { describeProblem } from '../src/text/problems';
import { buildRenderer, quietly } from './build/buildRenderer';
import { compressFiles } from './build/compressFiles';
import { buildUpkeep } from './build/upkeepFiles';
import { writePages } from './build/writePages';
import { writeWorker } from './build/writeWorker';
import { compileFacts } from './facts';
import { basePath, factsDir, outDir } from './inputs.mjs';
import { missingForCatalogue } from './openData/dcat';
import { readOperatorFile } from './operator';
import { inProject } from './setup/project.mjs';

/**
 * Builds the site (inputs and output: inputs.mjs): the app and its data, then the first screen and
 * the static pages prerendered with the same components, then compressed copies.
 */
const errors = compileFacts().problems.filter(({ severity }) => severity === 'error').length;
if (errors > 0) {
  console.warn(
    `${basename(factsDir)}/ hat ${errors} Fehler; was sie betrifft, fehlt. npm run data:check nennt sie.`,
  );
}
const operator = readOperatorFile();
for (const problem of operator.problems) console.warn(describeProblem(problem).join('\n'));
if (operator.missing.length > 0) {
  console.warn(
    `betrieb.json: Angaben des Betreibers fehlen, die Seiten sagen das: ${operator.missing.join(', ')}.`,
  );
}
if (!operator.hasSecurityContact) {
  console.warn(
    'betrieb.json: Ohne sicherheit.email oder sicherheit.formular und sicherheit.gueltig-bis entsteht keine .well-known/security.txt.',
  );
}
const forCatalogue = missingForCatalogue(readOperatorDetails(operator.json).details);
if (forCatalogue.length > 0) {
  console.warn(
    `betrieb.json: data/dcat.jsonld ist für Datenportale unvollständig, es fehlen: ${forCatalogue.join(', ')}.`,
  );
}
if (operator.root === null) {
  console.warn(
    'betrieb.json: Ohne website.adresse entsteht keine sitemap.xml, Suchmaschinen kennen die eigene Adresse der Seiten nicht, und manche Dienste zeigen zu geteilten Links kein Bild.',
  );
} else if (process.env.BASE_PATH && new URL(operator.root).pathname !== basePath) {
  console.warn(
    `betrieb.json: website.adresse nennt einen anderen Pfad als BASE_PATH: ${operator.root} und ${basePath}.`,
  );
}
await build({ ...quietly, build: { outDir, emptyOutDir: true } });
const ssrDir = await buildRenderer();
await writePages(ssrDir, await buildUpkeep()).catch((error: unknown) => {
  if (!(error instanceof Error) || error.name !== 'PageFaults') throw error;
  console.error(error.message);
  process.exit(1);
});
rmSync(ssrDir, { recursive: true });
// Files of public/ are the operator's, who may edit them in dist/, too.
const editable = readdirSync(inProject('public'), { recursive: true, encoding: 'utf8' });
await writeWorker(outDir, editable, operator.json);
await compressFiles(outDir, editable);
