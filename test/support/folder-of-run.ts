import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MEMORY = '/dev/shm'
/** What the databases of one run of all tests take together, with as much again to spare, in bytes. */
const ROOM = 1_500_000_000

/**
 * Makes a folder for everything that the tests of one run write, gone when this process ends. It lies in memory where
 * the system has a place for that with room enough: SQLite waits for the disk at every write.
 */
export function folderOfRun(): string {
  const folder = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), 'alongside-tests-'))
  // The PostgreSQL server runs as somebody else, and its data lie within.
  chmodSync(folder, 0o755)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > ROOM
}
