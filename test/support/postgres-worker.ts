import { inject } from 'vitest'

// Before the first import of db/columns.ts, which chooses the engine from DATABASE_URL as it loads. The template itself
// is nobody's to open: each test is lent a copy.
process.env['DATABASE_URL'] = inject('postgresTemplate')
