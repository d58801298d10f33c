import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import { type Mail, parseMail } from './mail.ts'

/** A message that the server took in, with the one sender and the recipients that SMTP was told. */
type Received = Mail & { from: string; to: string[] }

/**
 * What the server does with a message: takes it; refuses the recipient or the message with a code; says nothing more
 * from the recipient on; or takes it and cuts the line before it says so.
 */
export type Manner = 'accept' | { refuse: number; at: 'recipient' | 'message' } | 'hang' | 'drop'

export type Mailbox = Awaited<ReturnType<typeof mailbox>>

/** A real SMTP server on a free port of this machine. It accepts, unless it is told otherwise for the next messages. */
export async function mailbox() {
  const received: Received[] = []
  const manners: Manner[] = []
  const sockets = new Map<number, Socket>()
  let conversations = 0

  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    closeTimeout: 50,
    onRcptTo(_address, _session, done) {
      conversations += 1
      const manner = manners[0] ?? 'accept'
      if (manner === 'hang') {
        manners.shift()
        return
      }
      if (typeof manner === 'object' && manner.at === 'recipient') {
        manners.shift()
        return done(refusal(manner.refuse))
      }
      return done()
    },
    onData(stream, session, done) {
      const manner = manners.shift() ?? 'accept'
      readAll(stream).then((raw) => {
        if (typeof manner === 'object') return done(refusal(manner.refuse))
        received.push({ ...parseMail(raw), ...envelopeOf(session) })
        if (manner === 'drop') sockets.get(session.remotePort)?.destroy()
        else done()
      }, done)
    },
  })
  server.server.on('connection', (socket) => {
    const port = socket.remotePort ?? 0
    sockets.set(port, socket)
    socket.on('close', () => sockets.delete(port))
  })
  // A client that goes away in the middle of a conversation is part of the test.
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    /** The messages taken in, oldest first. */
    received,
    /** How many times a recipient was named. */
    conversations: () => conversations,
    /** Says what happens to the next messages, in order; those after them are accepted. */
    next: (...coming: Manner[]) => manners.push(...coming),
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}

const refusal = (responseCode: number) =>
  Object.assign(new Error('Refused by the test server'), { responseCode })

const envelopeOf = ({ envelope }: SMTPServerSession) => ({
  from: envelope.mailFrom ? envelope.mailFrom.address : '',
  to: envelope.rcptTo.map((recipient) => recipient.address),
})

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('latin1')
}
