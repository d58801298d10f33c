import { defineConfig } from 'drizzle-kit'

/**
 * One schema, two engines: read once without and once with a `postgres://` DATABASE_URL by
 * scripts/generate-migrations.ts, which may also send the result elsewhere to compare.
 */
const postgres = /^postgres(ql)?:/.test(process.env['DATABASE_URL'] ?? '')
const folder = process.env['MIGRATIONS_OUT'] ?? './db/migrations'

export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: `${folder}/${postgres ? 'postgres' : 'sqlite'}`,
  casing: 'snake_case',
})
