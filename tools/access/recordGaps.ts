import type { AccessRecord } from '../../src/model/accessRecord';

/**
 * Tests that ran and are not recorded, and recorded ones that did not run: in both cases the record
 * is out of date. Unit tests are left out, since they have a report of their own.
 * @returns one line per test
 */
export function recordGaps(recorded: AccessRecord, ran: AccessRecord): readonly string[] {
  const known = names(recorded);
  const now = names(ran);
  return [
    ...[...now].filter((name) => !known.has(name)).map((name) => `neu: ${name}`),
    ...[...known].filter((name) => !now.has(name)).map((name) => `fehlt: ${name}`),
  ];
}

const names = ({ groups }: AccessRecord): ReadonlySet<string> =>
  new Set(
    groups
      .filter(({ area }) => area !== 'contrast')
      .flatMap(({ file, tests }) =>
        tests.map(({ title, project }) => `${file} [${project}] ${title}`),
      ),
  );
