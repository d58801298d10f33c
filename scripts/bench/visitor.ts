import { Agent, type IncomingMessage, request } from 'node:http'

/** One answer: what came, and how long it took from the request to the last byte, in milliseconds. */
export type Answered = {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: string
  readonly bytes: number
  readonly milliseconds: number
}

/** Somebody with one connection that stays open and the cookie they were given, as a browser has. */
export class Visitor {
  readonly #base: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  #cookie = ''

  constructor(base: string) {
    this.#base = base
  }

  get(path: string): Promise<Answered> {
    return this.#ask('GET', path)
  }

  /** Fills in the sign-in page as a person would. Throws when that does not lead on. */
  async signIn(email: string, password: string): Promise<void> {
    const { body } = await this.get('/sign-in')
    const key = /name="key" value="([^"]*)"/.exec(body)?.[1] ?? ''
    const answer = await this.#ask(
      'POST',
      '/sign-in',
      new URLSearchParams({ email, password, key }).toString(),
    )
    const [cookie] = answer.headers['set-cookie'] ?? []
    if (answer.status >= 400 || !cookie) throw new Error(`${email} could not sign in: ${answer.status}`)
    this.#cookie = cookie.split(';')[0] ?? ''
  }

  close(): void {
    this.#agent.destroy()
  }

  #ask(method: 'GET' | 'POST', path: string, form?: string): Promise<Answered> {
    const headers = {
      accept: 'text/html',
      cookie: this.#cookie,
      ...(form === undefined
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }),
    }
    return new Promise((resolve, reject) => {
      const began = performance.now()
      const asked = request(new URL(path, this.#base), { method, headers, agent: this.#agent }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const body = Buffer.concat(chunks)
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: body.toString(),
            bytes: body.length,
            milliseconds: performance.now() - began,
          })
        })
      })
      asked.on('error', reject)
      asked.end(form)
    })
  }
}
