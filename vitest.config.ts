import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', testTimeout: 30_000 } as const;
const onPage = { ...shared, setupFiles: ['src/testing/setUpPage.ts'] };

// Test files share what they load, which is twice as fast; only those that replace modules do not.
const pure = ['src/{model,query,text}/**/*.test.ts', 'tools/**/*.test.{ts,mjs}'];
const mocked = ['src/**/*.mocked.test.{ts,tsx}'];
const page = ['src/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    // One for each of two cores; the default leaves one of them idle.
    maxWorkers: 2,
    // Start sooner than processes.
    pool: 'threads',
    globalSetup: ['src/testing/provideFacts.ts'],
    projects: [
      { test: { ...shared, name: 'pure', include: pure, isolate: false } },
      {
        test: {
          ...onPage,
          name: 'page',
          include: page,
          exclude: [...pure, ...mocked],
          isolate: false,
        },
      },
      { test: { ...onPage, name: 'mocked', include: mocked } },
    ],
  },
});
