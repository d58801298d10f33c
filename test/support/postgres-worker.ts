import { afterAll, inject } from 'vitest'
import { freshDatabase } from './postgres.ts'

// Before the first import of db/columns.ts, which chooses the engine from DATABASE_URL as it loads.
const database = await freshDatabase(inject('postgresTemplate'))
process.env['DATABASE_URL'] = database.address

afterAll(() => database.drop())
