import { createTransport } from 'nodemailer'
import type { Config } from '#app/config.server.ts'

/** A message ready to go to one address. */
type Outgoing = {
  to: string
  subject: string
  html: string
  text: string
  messageId: string
  date: Date
}

/** A way out for messages. `send` is done when the message is accepted, and throws when it is not. */
export type Transport = { send(message: Outgoing): Promise<void> }

/** How long a server may be silent, and how long one message may take in all, in milliseconds; well under the lease. */
const PATIENCE = { silence: 10_000, message: 30_000 }

/**
 * The way out that the configuration names: its SMTP server; in a demo without one, only the page that shows
 * what was sent; otherwise none (null), and messages wait in the outbox.
 */
export function openTransport(config: Config, patience = PATIENCE): Transport | null {
  if (config.smtpUrl) return overSmtp(config.smtpUrl, config.mailFrom, patience)
  return config.demo ? { send: async () => undefined } : null
}

function overSmtp(url: string, from: string, patience: typeof PATIENCE): Transport {
  const smtp = createTransport({
    url,
    connectionTimeout: patience.silence,
    greetingTimeout: patience.silence,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, subject, html, text, messageId, date }) {
      // An object is one address, whatever is written in it; a text would be split at its commas.
      const recipient = { name: '', address: to }
      await smtp.sendMail({
        envelope: { from, to: [recipient] },
        from,
        to: recipient,
        subject,
        html,
        text,
        messageId,
        date,
        headers: { 'Auto-Submitted': 'auto-generated' },
        signal: AbortSignal.timeout(patience.message),
      })
    },
  }
}

/**
 * The SMTP code with which a server refused this recipient or this message for good (5xx); undefined for anything
 * that a later attempt may get past, such as a wrong password of ours or a server that is down.
 */
export function refusedForGood(problem: unknown): number | undefined {
  const { responseCode, command } = problem as { responseCode?: number; command?: string }
  const aboutThisMessage = command === 'RCPT TO' || command === 'DATA'
  return aboutThisMessage && responseCode !== undefined && responseCode >= 500 ? responseCode : undefined
}
