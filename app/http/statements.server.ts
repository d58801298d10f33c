import type { ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { countingInto, type Tally } from '#db/statements.ts'

const tallies = new WeakMap<ServerResponse, Tally>()

/** Counts the statements that a request sends to the database, from here on. */
export const countStatements: RequestHandler = (_request, response, next) => {
  const tally = { statements: 0 }
  tallies.set(response, tally)
  countingInto(tally, next)
}

/** The count of an answer's request; nothing was counted where the request never came to a page. */
export const tallyOf = (response: ServerResponse): Tally => tallies.get(response) ?? { statements: 0 }
