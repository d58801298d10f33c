import type { TestProject } from 'vitest/node'
import { openPostgres } from '#db/open-postgres.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresTemplate: string
  }
}

/** Once for a run: a server, and one migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject) {
  const server = await startPostgres()
  const template = openPostgres(server.template)
  await template.migrate()
  await template.close()
  project.provide('postgresTemplate', server.template)
  return () => server.stop()
}
