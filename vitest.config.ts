import { defineConfig } from 'vitest/config';

const testTimeout = 30_000;
const setupFiles = ['src/testing/setUpPage.ts'];
// They need modules of their own; all other files share what they load, which is twice as fast.
const mocked = ['src/**/*.mocked.test.{ts,tsx}'];

export default defineConfig({
  test: {
    // One for each of two cores; the default leaves one of them idle.
    maxWorkers: 2,
    globalSetup: ['src/testing/provideFacts.ts'],
    coverage: {
      include: ['src/**/*.{ts,tsx}', 'tools/**/*.{ts,mjs}'],
      exclude: ['src/testing/**', '**/*.test.*'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: '.cache/coverage',
      // A figure, not a gate.
      reportOnFailure: true,
    },
    projects: [
      {
        test: {
          name: 'without a page',
          include: ['src/**/*.test.ts', 'tools/**/*.test.{ts,mjs}'],
          exclude: mocked,
          environment: 'node',
          isolate: false,
          testTimeout,
        },
      },
      {
        test: {
          name: 'page',
          include: ['src/**/*.test.tsx'],
          exclude: mocked,
          environment: 'happy-dom',
          isolate: false,
          setupFiles,
          testTimeout,
        },
      },
      {
        test: {
          name: 'mocked',
          include: mocked,
          environment: 'happy-dom',
          setupFiles,
          testTimeout,
        },
      },
    ],
  },
});
