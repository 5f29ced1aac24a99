import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { type AccessRecord, accessRecordSchema } from '../src/model/accessRecord';
import { recordGaps } from './access/recordGaps';
import { isAccessSpec, toAccessRecord } from './access/toAccessRecord';
import { runMain, Stop } from './setup/command.mjs';
import { inProject, readJson } from './setup/project.mjs';

const recordFile = inProject('src/pages/accessResults.json');

/**
 * `npm run access:record`: records the results of the last `npm test` (or `npm run e2e`) for the
 * accessibility statement. With `--check` it only reports whether the record is out of date.
 */
await runMain(async () => {
  const report = readJson('.cache/playwright.json');
  if (report === undefined)
    throw new Stop('Es gibt keinen Bericht über Browsertests: Rufen Sie zuerst npm test auf.');
  const ran = toAccessRecord(report, readJson('.cache/vitest.json'));
  if (process.argv.includes('--check')) return check(ran);
  const missing = specsWithout(ran);
  if (missing.length > 0)
    throw new Stop(
      `Im Bericht fehlen ${missing.join(', ')}: Rufen Sie npm test auf, oder npm run e2e -- access keyboard layout.`,
    );
  writeFileSync(recordFile, `${JSON.stringify(ran, null, 2)}\n`);
  const tests = ran.groups.flatMap((group) => group.tests);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  console.log(`${tests.length} Tests festgehalten, ${passed} bestanden: ${recordFile}`);
});

/** Accessibility tests of e2e/ without a result. */
function specsWithout({ groups }: AccessRecord): readonly string[] {
  const recorded = new Set(groups.filter(({ tests }) => tests.length > 0).map(({ file }) => file));
  return readdirSync(inProject('e2e')).filter((file) => isAccessSpec(file) && !recorded.has(file));
}

function check(ran: AccessRecord): void {
  const recorded = v.parse(accessRecordSchema, JSON.parse(readFileSync(recordFile, 'utf8')));
  const gaps = recordGaps(recorded, ran);
  if (gaps.length === 0) return;
  console.log(
    `Hinweis: Die Erklärung zur Barrierefreiheit nennt nicht die Tests von heute (${gaps.length} Abweichungen); npm run access:record hält sie neu fest.`,
  );
}
