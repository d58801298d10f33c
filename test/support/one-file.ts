import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

/** Packages that find files of their own beside them, or load others as they need them. */
const LEFT_OUT = ['better-sqlite3', '@node-rs/argon2', 'pg']

/**
 * Puts a program and all that it imports into one file, for tests that start it many times: it then starts in a tenth
 * of the time that its hundreds of modules take to be found.
 *
 * @param options.packages whether packages go into the file too; where a program has many and starts seldom, they are
 * better left where they are
 * @returns the path of the file, which is gone when this process ends
 */
export async function inOneFile(program: string, { packages = true } = {}): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'alongside-program-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  symlinkSync(resolve('node_modules'), join(outDir, 'node_modules'))
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }')
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ...(packages ? { ssr: { noExternal: true, external: LEFT_OUT } } : {}),
    build: {
      ssr: program,
      outDir,
      emptyOutDir: false,
      target: 'esnext',
      minify: false,
      rollupOptions: { treeshake: false },
    },
  })
  return join(outDir, basename(program).replace(/\.ts$/, '.js'))
}
