/** The current year of all tests on facts/: the one for which they are true. */
export const fixtureYear = 2026;

/** Environment of `tools/inputs.mjs` for a build of facts/, relative to the root of the project. */
export const fixtureInputs = {
  FACTS_DIR: 'src/testing/facts',
  BUILD_YEAR: String(fixtureYear),
  OUT_DIR: '.cache/fixture',
  PACKING: 'quick',
  // The map services of the tests run on this machine.
  CONNECT_HOSTS: 'http://localhost:* http://127.0.0.1:*',
};
