import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { asKey, freshKey, type Key } from './seal.ts'

/** Why the server does not start over its master key. */
export class KeyRefusal extends Error {
  readonly reason: 'key-missing' | 'key-unreadable' | 'key-not-writable'

  constructor(reason: KeyRefusal['reason']) {
    super(`the master key cannot be used: ${reason}`)
    this.name = 'KeyRefusal'
    this.reason = reason
  }
}

/**
 * The key that wraps every meeting's key: 32 bytes in a file of its own, outside the database. Made only while there is
 * no database yet; a database without its key is refused, because a new key would look as if all were well. [S5]
 */
export async function openMasterKey(opts: { readonly file: string; readonly databaseExists: boolean }): Promise<Key> {
  const kept = readKey(opts.file)
  if (kept) return kept
  if (opts.databaseExists) throw new KeyRefusal('key-missing')
  try {
    makeKey(opts.file)
  } catch {
    throw new KeyRefusal('key-not-writable')
  }
  const made = readKey(opts.file)
  if (!made) throw new KeyRefusal('key-unreadable')
  return made
}

function readKey(file: string): Key | null {
  try {
    return asKey(readFileSync(file))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw new KeyRefusal('key-unreadable')
  }
}

/** Whole or not at all: written aside and then linked, so that of two first starts one wins and both read the same key. */
function makeKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const aside = `${file}.${process.pid}`
  rmSync(aside, { force: true })
  const handle = openSync(aside, 'wx', 0o600)
  try {
    writeSync(handle, freshKey())
    fsyncSync(handle)
    linkSync(aside, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    closeSync(handle)
    rmSync(aside, { force: true })
  }
  const folder = openSync(dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
