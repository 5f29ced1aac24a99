import { expect, test } from 'vitest';
import { contentPolicy, serviceHosts, withPolicy } from './contentPolicy';

const page =
  '<meta charset="utf-8"><style>a{}</style><script>1</script><script src="./a.js"></script><script type="application/ld+json">{}</script>';
const script = "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='";

test('what stands in the page is named by its hash, files and data are not', () => {
  const policy = contentPolicy([page], []);
  expect(policy).toContain(`script-src 'self' ${script};`);
  expect(policy.match(/sha256-/g)).toHaveLength(2);
  expect(policy).not.toMatch(/unsafe|\*/);
});

test('pages that share a script name it once', () => {
  expect(contentPolicy([page, page], []).match(/sha256-/g)).toHaveLength(2);
});

test('a page carries its own policy before all that it rules', () => {
  expect(withPolicy(page, [])).toMatch(
    /^<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  );
});

test.each([
  [
    'the service of the federation',
    { grundkarte: 'umriss', dienst: 'basemap.de' },
    ['https://sgx.geodatenzentrum.de'],
  ],
  [
    'an archive of the same server',
    { grundkarte: 'strassen', dienst: 'pmtiles', archiv: 'k/h.pmtiles' },
    [],
  ],
  [
    'an archive elsewhere',
    { grundkarte: 'strassen', dienst: 'pmtiles', archiv: 'https://k.example/h.pmtiles' },
    ['https://k.example'],
  ],
  ['nothing that can be read', 'x', ['https://sgx.geodatenzentrum.de']],
])('asked is only %s', (_case, betrieb, hosts) => {
  expect(serviceHosts(betrieb)).toEqual(hosts);
  expect(contentPolicy([], hosts)).toContain(['connect-src', "'self'", ...hosts].join(' '));
});
