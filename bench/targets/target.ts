import path from 'node:path'

/** How frames are wrapped. `none`: the target reads nothing, so nobody asks it for a state. */
export type Dialect = 'none' | 'y-websocket' | 'hocuspocus'

/** One relay under test, and how it is started as its publisher means it to be. */
export interface Target {
  readonly name: string
  readonly dialect: Dialect
  /** What Node runs, seen from the folder of the repository. */
  readonly program: string
  /** Whether what was written is there after a restart. */
  readonly keeps: boolean
  /** Whether it confirms each edit, and may refuse one: only ours. */
  readonly gated: boolean
  readonly ready: RegExp
  env(at: { port: number; folder: string }): Record<string, string>
}

/** The address people would type: behind a proxy that speaks https, as it is meant to run. Nobody connects to it. */
export const OUR_ORIGIN = 'https://board.example.invalid'

export const PLAIN = 'plain ws'
export const OURS = 'evenhand'

const hocuspocus = 'bench/targets/hocuspocus-server.ts'

export const TARGETS: readonly Target[] = [
  {
    name: PLAIN,
    dialect: 'none',
    program: 'bench/targets/plain-broadcaster.ts',
    keeps: false,
    gated: false,
    ready: /ready/,
    env: ({ port }) => ({ PORT: String(port) }),
  },
  {
    name: 'y-websocket-server',
    dialect: 'y-websocket',
    program: 'bench/node_modules/@y/websocket-server/src/server.js',
    keeps: false,
    gated: false,
    ready: /running at/,
    env: ({ port }) => ({ PORT: String(port), HOST: '127.0.0.1' }),
  },
  {
    name: 'hocuspocus',
    dialect: 'hocuspocus',
    program: hocuspocus,
    keeps: false,
    gated: false,
    ready: /ready/,
    env: ({ port }) => ({ PORT: String(port) }),
  },
  {
    name: 'hocuspocus+sqlite',
    dialect: 'hocuspocus',
    program: hocuspocus,
    keeps: true,
    gated: false,
    ready: /ready/,
    env: ({ port, folder }) => ({ PORT: String(port), SQLITE: path.join(folder, 'documents.sqlite') }),
  },
  {
    name: OURS,
    dialect: 'y-websocket',
    program: 'server/src/main.ts',
    keeps: true,
    gated: true,
    ready: /Evenhand is at \S+\n/,
    env: ({ port, folder }) => ({
      PORT: String(port),
      HOST: '127.0.0.1',
      EVENHAND_URL: OUR_ORIGIN,
      EVENHAND_DATA: folder,
      EVENHAND_LOG: 'warn',
    }),
  },
]
