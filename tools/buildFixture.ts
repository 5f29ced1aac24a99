import { fixtureInputs } from '../src/testing/fixtureInputs';

/** `npm run build:fixture`: builds the frozen facts of src/testing/facts/ for the browser tests. */
Object.assign(process.env, fixtureInputs);
await import('./build');
