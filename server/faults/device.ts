import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MoreEnv } from '../test/server-process.ts'

export type Flag = 'full' | 'sync-error' | 'lies'

/** A disk that can be cut off, filled and broken while a server writes to it: `device.c`, and what it keeps. */
export interface Device {
  readonly env: MoreEnv
  raise(flag: Flag, value?: number): void
  lower(flag: Flag): void
  /** How often something reached the device since the last cut. */
  syncs(): number
  /** The power is cut: the folder holds what had reached the device and nothing else. The server must be dead. */
  cut(dataFolder: string): void
  /** The wall clock of the next start is off by so many seconds. */
  setClock(aheadSeconds: number): void
  remove(): void
}

/** Compiles the device. `keeps` is for power cuts: syncs then go to its own copy. Null where there is no C compiler. */
export function createDevice({ keeps }: { keeps: boolean }): Device | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'evenhand-device-'))
  const library = path.join(folder, 'device.so')
  const source = path.join(import.meta.dirname, 'device.c')
  const compiled = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], { encoding: 'utf8' })
  if (compiled.status !== 0) {
    rmSync(folder, { recursive: true })
    if (compiled.error) return null
    throw new Error(`the device does not compile: ${compiled.stderr}`)
  }
  const kept = path.join(folder, 'kept')
  const flags = path.join(folder, 'flags')
  mkdirSync(kept)
  mkdirSync(flags)
  let ahead = 0
  return {
    env: (dataFolder) => ({
      LD_PRELOAD: library,
      EVENHAND_DEVICE_DATA: dataFolder,
      EVENHAND_DEVICE_FLAGS: flags,
      EVENHAND_DEVICE_AHEAD: String(ahead),
      ...(keeps ? { EVENHAND_DEVICE_KEPT: kept } : {}),
    }),
    raise: (flag, value = 1) => writeFileSync(path.join(flags, flag), String(value)),
    lower: (flag) => rmSync(path.join(flags, flag), { force: true }),
    syncs: () => readdirSync(kept).length,
    cut: (dataFolder) => cut(kept, dataFolder),
    setClock(seconds) {
      ahead = seconds
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A name that was synced with its folder is there, empty if its content was not; everything else has never been. */
function cut(kept: string, dataFolder: string): void {
  const survivors = namesIn(kept).map(({ inode, name }) => ({ name, content: contentOf(kept, inode) }))
  for (const name of readdirSync(dataFolder)) rmSync(path.join(dataFolder, name), { recursive: true })
  for (const name of readdirSync(kept)) rmSync(path.join(kept, name))
  const names: string[] = []
  for (const { name, content } of survivors) {
    const file = path.join(dataFolder, name)
    writeFileSync(file, content, { mode: 0o600 })
    const inode = statSync(file, { bigint: true }).ino
    writeFileSync(path.join(kept, `content.${inode}`), content)
    names.push(`${inode} ${name}\n`)
  }
  writeFileSync(path.join(kept, 'names'), names.join(''))
}

function namesIn(kept: string): { inode: string; name: string }[] {
  const lines = read(path.join(kept, 'names')).toString('utf8').split('\n')
  return lines.flatMap((line) => {
    const [inode, name] = line.split(' ')
    return inode && name ? [{ inode, name }] : []
  })
}

const contentOf = (kept: string, inode: string) => read(path.join(kept, `content.${inode}`))

function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    // It never reached the device.
    return Buffer.alloc(0)
  }
}
