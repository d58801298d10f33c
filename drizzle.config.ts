import { defineConfig } from 'drizzle-kit'

/** One schema, two engines: run once without and once with a `postgres://` DATABASE_URL (`npm run db:generate`). */
const postgres = /^postgres(ql)?:/.test(process.env['DATABASE_URL'] ?? '')

export default defineConfig({
  dialect: postgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: postgres ? './db/migrations/postgres' : './db/migrations/sqlite',
  casing: 'snake_case',
})
