import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownNode, projectFolder, run } from './process.mjs'

const OLDEST_NODE = 20
const QUIETLY = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']

/**
 * Installs the packages of package-lock.json unless they are all there. Runs on Node 20 with nothing
 * installed, so it may import only what Node brings. Ends the process when the packages cannot be had.
 */
export async function installWhenNeeded() {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE)
    stop(`Alongside needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`)
  if (isInstalled()) return

  const began = Date.now()
  console.log('Installing packages. The first time takes about a minute.')
  const progress = setInterval(() => console.log(`  still installing, ${secondsSince(began)} s`), 10_000)
  const problem = await install()
  clearInterval(progress)
  if (problem) stop(`${problem}\nThe packages could not be installed: npm says why above.`)
  console.log(`Packages installed in ${secondsSince(began)} s.`)
}

/** Gives npm's own words when something went wrong. */
async function install() {
  let packages = await npm('ci')
  // `ci` refuses a lock file that lacks a package for some other platform; this takes it as it is.
  if (!packages.ok) packages = await npm('install', '--no-save')
  if (!packages.ok) return packages.output
  const scripts = await run('npm', ['rebuild', ...packagesWithScripts()], { quiet: true })
  return scripts.ok && isInstalled() ? undefined : scripts.output
}

const npm = (command, ...more) => run('npm', [command, ...more, ...QUIETLY], { quiet: true })

/**
 * The installed packages whose own install scripts are needed; all others are left out, because older
 * releases of npm would run them too, and one of them wants a compiler for nothing.
 */
function packagesWithScripts() {
  const { allowScripts } = readJson('package.json')
  return Object.keys(allowScripts).filter(
    (name) => allowScripts[name] && existsSync(join(projectFolder, 'node_modules', name)),
  )
}

/** Whether node_modules holds every package of the lock file, each in its version, and no others. */
function isInstalled() {
  if (!existsSync(ownNode)) return false
  const installed = readJson('node_modules/.package-lock.json')?.packages ?? {}
  const { '': _project, ...wanted } = readJson('package-lock.json').packages
  const missing = Object.entries(wanted).some(
    ([path, { version, optional }]) =>
      installed[path]?.version !== version && !(optional && !installed[path]),
  )
  return !missing && Object.keys(installed).every((path) => path in wanted)
}

function readJson(file) {
  const path = join(projectFolder, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

const secondsSince = (began) => Math.round((Date.now() - began) / 1000)

function stop(reason) {
  console.error(reason)
  process.exit(1)
}
