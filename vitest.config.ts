import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', testTimeout: 30_000 } as const;

// Pure code leaves nothing behind, so its test files may share what they load: twice as fast.
const pure = ['src/{model,query,text}/**/*.test.ts', 'tools/**/*.test.{ts,mjs}'];

export default defineConfig({
  test: {
    // One for each of two cores; the default leaves one of them idle.
    maxWorkers: 2,
    // Start sooner than processes.
    pool: 'threads',
    globalSetup: ['src/testing/provideFacts.ts'],
    projects: [
      { test: { ...shared, name: 'pure', include: pure, isolate: false } },
      { test: { ...shared, name: 'page', include: ['src/**/*.test.{ts,tsx}'], exclude: pure } },
    ],
  },
});
