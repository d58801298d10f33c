import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top folder of the project, from which every program here is started. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** The Node that the project installs for itself, whatever the machine has. */
export const ownNode = join(projectFolder, 'node_modules', 'node', 'bin', 'node')

/** A program of an installed package, by its command name. */
export const program = (name) => join(projectFolder, 'node_modules', '.bin', name)

/** The environment in which `#!/usr/bin/env node` finds the project's own Node. */
function environment(extra) {
  const path = [join(projectFolder, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...process.env, PATH: path, ...extra }
}

/**
 * Runs a program to its end in the project folder. A request to stop is passed on to it, and ends this process
 * when it has ended.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{ ok: boolean, code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: environment(env),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    })
    const output = []
    child.stdout?.on('data', (piece) => output.push(piece))
    child.stderr?.on('data', (piece) => output.push(piece))

    let stopping = false
    const stop = () => {
      stopping = true
      child.kill('SIGTERM')
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
    const end = (code, more = '') => {
      if (stopping) process.exit(code)
      process.off('SIGTERM', stop)
      process.off('SIGINT', stop)
      resolve({ ok: code === 0, code, output: Buffer.concat(output).toString() + more })
    }
    child.on('error', (problem) => end(1, `${problem.message}\n`))
    child.on('close', (code) => end(code ?? 1))
  })
}

/**
 * Stops this process when npm is stopped. npm passes the request only to the shell between them, which dies
 * without passing it on.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}
