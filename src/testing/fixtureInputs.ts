/** The year in which the facts of facts/ were true; all tests on them take it for today. */
export const fixtureYear = 2026;

/** What `tools/inputs.mjs` reads for a build of facts/, from the root of the project. */
export const fixtureInputs = {
  FACTS_DIR: 'src/testing/facts',
  BUILD_YEAR: String(fixtureYear),
  OUT_DIR: '.cache/fixture',
};
