import { defineConfig } from 'vitest/config';

// Unit tests live beside what they test; those that need Postgres end in `.db.test.ts`.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          globalSetup: ['scripts/build-css.mjs'],
          include: ['{app,lib,db,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/node_modules/**'],
        },
      },
      {
        test: {
          name: 'db',
          include: ['{app,lib,db}/**/*.db.test.ts'],
          globalSetup: ['db/tests/global-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
