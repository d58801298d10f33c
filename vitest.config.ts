import { defineConfig } from 'vitest/config'

// Which engine runs is decided below, never by what a developer happens to have set.
delete process.env['DATABASE_URL']

/** Tests that use the database, and so run on both engines. */
const ON_BOTH_ENGINES = ['{app,db,emails,test}/**/*.engine.test.{ts,tsx}']

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['{app,db,emails,scripts,test}/**/*.test.{ts,tsx}'],
          exclude: ['test/architecture/fixtures/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ON_BOTH_ENGINES,
          globalSetup: ['test/support/postgres-setup.ts'],
          setupFiles: ['test/support/postgres-worker.ts'],
        },
      },
    ],
  },
})
