import { pino } from 'pino'
import type { Platform } from '#app/platform.server.ts'
import { MOST_IN_A_ROUND as MOST_ROWS, sealAudit } from './audit/seal-audit.ts'
import { type Attempt, MOST_IN_A_ROUND as MOST_MESSAGES, sendDue } from './outbox/send-due.ts'
import { openTransport } from './outbox/transport.ts'
import { problemFacts } from './problem-facts.ts'
import { type Remembered, remind } from './reminders/remind.ts'
import { type Round, repeat } from './repeat.ts'
import { sweep } from './sweep.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The work that goes on beside the web: e-mails, reminders, the chain of the audit log, and tidying. */
export type Worker = {
  /** Lets the rounds that are running end, and starts no more. */
  stop(): Promise<void>
}

/** Starts every job of the worker process, each in its own time. What it logs holds ids and codes only. */
export function startWorker(platform: Platform): Worker {
  const log = pino({ name: 'worker', level: process.env['LOG_LEVEL'] ?? 'info' })
  const job = (name: string, pause: number, round: Round) =>
    repeat(pause, round, (problem) =>
      log.error({ job: name, problem: problemFacts(problem) }, 'A round went wrong'),
    )

  const remembered: Remembered = {}
  const jobs = [
    job('reminders', 5 * MINUTE, async (stopping) => {
      await remind(platform, stopping, remembered)
      return false
    }),
    job('sealer', SECOND, async () => (await sealAudit(platform)) === MOST_ROWS),
    job('sweep', HOUR, async () => {
      await sweep(platform)
      return false
    }),
  ]
  const transport = openTransport(platform.config)
  if (transport) {
    const send: Round = async (stopping) => {
      const attempts = await sendDue(platform, transport, stopping)
      for (const attempt of attempts) logAttempt(attempt)
      return attempts.length === MOST_MESSAGES
    }
    jobs.push(job('outbox', SECOND, send))
  } else {
    log.warn('SMTP_URL is not set: e-mails wait in the outbox')
  }

  function logAttempt(attempt: Attempt) {
    if (attempt.outcome === 'sent') log.info(attempt, 'E-mail sent')
    else log.warn(attempt, attempt.outcome === 'stopped' ? 'E-mail stopped' : 'E-mail put off')
  }

  return {
    async stop() {
      await Promise.all(jobs.map((running) => running.stop()))
    },
  }
}
