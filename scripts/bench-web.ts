import { freePort } from '#test/support/free-port.ts'
import { median, rounded } from './bench/figures.ts'
import { prepareDemo, type Service, startBare, startDemo } from './bench/running.ts'
import { Visitor } from './bench/visitor.ts'
import { demoAccounts } from './demo-accounts.mjs'

/**
 * How long each first screen and each list takes, as a ratio to a near-empty page measured in the same breath, and
 * how many statements it sends. Times are medians; ratios of one run can be compared, milliseconds of two cannot.
 * The last line is one JSON object; without `--json` a table stands before it. DEMO_SCALE chooses the demo.
 */
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 30)
const WARM_UP = 8
/** Signed in, with the same guard and the same frame around it, and no list. */
const NEAR_EMPTY = '/sign-out'

type Figures = { ratio: number; statements: number; kb: number }

const scale = process.env['DEMO_SCALE'] ?? 'essex'
const dataDir = await prepareDemo(scale)
const services = [await startDemo(dataDir, await freePort()), await startBare(await freePort())] as const
try {
  report(await measure(...services))
} finally {
  await Promise.all(services.map((service) => service.stop()))
}

async function measure(demo: Service, bare: Service) {
  let errors = 0
  const pages: Record<string, Figures> = {}
  const emptyOverBare: number[] = []
  const nobody = new Visitor(bare.base)
  for (const email of demoAccounts.emails) {
    const visitor = new Visitor(demo.base)
    await visitor.signIn(email, demoAccounts.password)
    emptyOverBare.push(
      await ratioOf(
        () => visitor.get(NEAR_EMPTY),
        () => nobody.get('/'),
      ),
    )
    for (const path of await firstScreens(visitor)) {
      if (pages[path]) continue
      const answer = await visitor.get(path)
      if (answer.status !== 200) errors += 1
      pages[path] = {
        ratio: await ratioOf(
          () => visitor.get(path),
          () => visitor.get(NEAR_EMPTY),
        ),
        statements: Number(
          /(\d+) statements/.exec(String(answer.headers['server-timing']))?.[1] ?? Number.NaN,
        ),
        kb: rounded(answer.bytes / 1024, 1),
      }
    }
    visitor.close()
  }
  nobody.close()
  return { scale, empty_over_bare_http: rounded(median(emptyOverBare)), pages, errors }
}

/** What an account's navigation leads to, its first screen foremost. */
async function firstScreens(visitor: Visitor): Promise<string[]> {
  const { body } = await visitor.get('/accessibility')
  const [, navigation = ''] = /<nav([\s\S]*?)<\/nav>/.exec(body) ?? []
  return [...new Set([...navigation.matchAll(/href="([^"#?]+)"/g)].map(([, href = '']) => href))]
}

/** How much longer one thing takes than another, each in turn, so that a busy machine slows both. */
async function ratioOf(one: () => Promise<Timed>, other: () => Promise<Timed>): Promise<number> {
  for (let n = 0; n < WARM_UP; n += 1) await Promise.all([one(), other()])
  const times: [number[], number[]] = [[], []]
  for (let n = 0; n < ROUNDS; n += 1) {
    times[0].push((await one()).milliseconds)
    times[1].push((await other()).milliseconds)
  }
  return rounded(median(times[0]) / median(times[1]))
}

type Timed = { readonly milliseconds: number }

function report(figures: Awaited<ReturnType<typeof measure>>): void {
  if (!process.argv.includes('--json')) console.table(figures.pages)
  console.log(JSON.stringify(figures))
}
