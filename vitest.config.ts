import { defineConfig } from 'vitest/config'
import { folderOfRun } from './test/support/folder-of-run.ts'

// Which engine runs is decided below, never by what a developer happens to have set.
delete process.env['DATABASE_URL']

// Where `tmpdir()` is, in this process and in those it starts.
process.env['TMPDIR'] = folderOfRun()

/** Tests that use the database, and so run on both engines. */
const ON_BOTH_ENGINES = ['{app,db,emails,test}/**/*.engine.test.{ts,tsx}']

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    // The files of one worker share what they import: loading the whole service anew took longer than most files' tests.
    isolate: false,
    restoreMocks: true,
    // Ten times what the slowest of most tests takes: a busy machine is no fault.
    testTimeout: 20_000,
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
