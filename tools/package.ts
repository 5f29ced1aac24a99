import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packSite } from './build/packSite';
import { outDir } from './inputs.mjs';
import { inProject } from './setup/project.mjs';

/** `npm run package`: puts the built site into one file that runs from a folder, or on any host. */
const file = join(dirname(outDir), 'quartierskarte-hessen.zip');
await packSite(outDir, file);
const megabytes = (statSync(file).size / 1e6).toFixed(1).replace('.', ',');
console.log(
  `${relative(inProject(), file)} (${megabytes} MB): entpacken, dann node starten.mjs; Näheres in LIESMICH.txt.`,
);
