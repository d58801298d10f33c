import type { IncomingMessage } from 'node:http'
import type { RequestHandler, Response } from 'express'
import { plainPage } from './plain-page.ts'

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE

/**
 * How much may be sent, in bytes and in requests: the numbers are a judgement. A form never comes near its limit,
 * and a file has room for its frame. A demo is measured and walked through from one address.
 */
export const limits = {
  form: 256 * KILOBYTE,
  file: 10 * MEGABYTE + 64 * KILOBYTE,
  requestsPerMinute: { usual: 1_200, demo: 1_000_000 },
  /** A calendar asks a few times a day; whoever guesses at addresses asks more often. */
  calendarsPerMinute: 30,
} as const

/** How long a refused sender has to read the answer before the connection is cut, in milliseconds. */
const TIME_TO_READ = 500

/**
 * Counts the bytes of a body as they come, before anything reads them, and answers 413 as soon as there are too
 * many: what is announced as too large is not read at all, and what was not announced is cut off.
 */
export const countBytes: RequestHandler = (request, response, next) => {
  const most = mostFor(request.path, request.headers['content-type'])
  if (Number(request.headers['content-length'] ?? 0) > most) return tooLarge(request, response)

  let bytes = 0
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes <= most) return
    request.removeAllListeners('data')
    tooLarge(request, response)
  }
  // Paused first, so that the first byte, or the end of an empty body, still waits for whoever reads it.
  request.pause().on('data', count)
  // What nobody has read when the answer is out is let go, so that the connection can be used again.
  response.once('finish', () => request.removeAllListeners('data').on('data', count).resume())
  next()
}

function mostFor(path: string, type = ''): number {
  const takesFiles = /^\/import(\/|$)/.test(path)
  return takesFiles && type.startsWith('multipart/form-data') ? limits.file : limits.form
}

/**
 * The answer goes out whole while the end of it is held back: a connection that is cut with unread bytes in it
 * would take the answer along, before a sender who is still sending has looked for one.
 */
function tooLarge(request: IncomingMessage, response: Response): void {
  request.pause()
  if (response.headersSent) {
    request.socket.destroy()
    return
  }
  const page = Buffer.from(
    plainPage(
      'That was too large to send',
      'Nothing was saved. Go back and send a smaller file, up to 10 MB, or a shorter text.',
    ),
  )
  response.writeHead(413, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': page.length,
    'cache-control': 'no-store, no-transform',
    connection: 'close',
  })
  response.write(page)
  const end = setTimeout(() => response.end(), TIME_TO_READ)
  response.once('close', () => {
    clearTimeout(end)
    request.destroy()
  })
}
