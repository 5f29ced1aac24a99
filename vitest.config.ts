import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'],
    environment: 'node',
    testTimeout: 30_000,
    globalSetup: ['src/testing/provideFacts.ts'],
  },
});
