import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { program, run } from './process.mjs'

/** Everything that ends up in the built service or decides how it is built. */
const SOURCES = [
  '{app,db,emails,public}/**/*',
  'package{,-lock}.json',
  'remix.config.js',
  'scripts/build.ts',
  'tsconfig.json',
  'vite.config.ts',
]
/** Remembers from which sources the build was made. */
const STAMP = 'build/.sources'

const fingerprint = fingerprintOf(SOURCES)
if (isBuiltFrom(fingerprint)) {
  console.log('Build is up to date.')
} else {
  console.log('Building.')
  await buildPages()
  await buildBrowserScript()
  writeFileSync(STAMP, fingerprint)
}

function fingerprintOf(patterns: readonly string[]): string {
  const hash = createHash('sha256')
  const files = patterns.flatMap((pattern) => globSync(pattern)).filter((file) => !/\.test\.tsx?$/.test(file))
  for (const file of files.sort()) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function isBuiltFrom(sources: string): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources
}

/** The server and the pages' style sheets, by Remix. It empties build/ first. */
async function buildPages(): Promise<void> {
  const { ok, output } = await run(program('remix'), ['vite:build', '--logLevel', 'warn'], {
    quiet: true,
    env: { NODE_ENV: 'production' },
  })
  if (ok) return
  console.error(output)
  process.exit(1)
}

/** The one script that pages ship: no framework, one file, always at the same address. */
async function buildBrowserScript(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: 'build/client',
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: 'app/enhance.ts', formats: ['es'], fileName: () => 'enhance.js' },
    },
  })
}
