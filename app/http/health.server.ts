import type { RequestHandler } from 'express'
import type { Database } from '#db/client.ts'

/** Whether the process has been told to stop: it finishes what it has and is sent nothing new. */
export type Health = { stopping: boolean }

/** How long a write may take before the service counts as not ready, in milliseconds. */
const PATIENCE = 2_000

/** Answers as long as the process goes round at all. */
export const healthz: RequestHandler = (_request, response) => {
  response.set('cache-control', 'no-store').type('text').send('ok')
}

/** Answers 200 when a write would be accepted now; many who ask at once share one attempt. */
export function readyz(database: Pick<Database, 'probe'>, health: Health): RequestHandler {
  let attempt: Promise<boolean> | undefined

  const canWrite = () => {
    attempt ??= Promise.race([database.probe().then(() => true), givenUp()])
      .catch(() => false)
      .finally(() => {
        attempt = undefined
      })
    return attempt
  }

  return async (_request, response) => {
    const because = health.stopping ? 'stopping' : (await canWrite()) ? undefined : 'database'
    response
      .status(because ? 503 : 200)
      .set('cache-control', 'no-store')
      .json(because ? { ready: false, because } : { ready: true })
  }
}

const givenUp = () => new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE, false).unref())
