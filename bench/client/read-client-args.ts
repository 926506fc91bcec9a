import { parseArgs } from 'node:util'

export interface Asked {
  readonly cards: readonly number[]
  readonly screens: readonly ('desk' | 'phone')[]
  readonly rounds: number
  readonly peers: boolean
  /** Another build of the client than client/dist. */
  readonly dist: string | null
  /** The page whose tables are to be replaced. */
  readonly write: string | null
}

const HELP = `npm run bench:client -- [options]
  --cards a,b     numbers of cards (100,300,500)
  --screens a,b   desk, phone
  --rounds n      how often each act is done (5)
  --no-peers      leave out the pages with the peers' packages
  --dist folder   measure this build of the client
  --write file    put the tables into this page
`

/** What the command line asks for. Throws with a sentence when it asks for something that is not there. */
export function readClientArgs(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      cards: { type: 'string', default: '100,300,500' },
      screens: { type: 'string', default: 'desk,phone' },
      rounds: { type: 'string', default: '5' },
      peers: { type: 'boolean', default: true },
      dist: { type: 'string' },
      write: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) throw new Error(HELP)
  const cards = values.cards.split(',').map(Number)
  const rounds = Number(values.rounds)
  if (![...cards, rounds].every((number) => number > 0)) throw new Error(HELP)
  return {
    cards,
    screens: (['desk', 'phone'] as const).filter((screen) => values.screens.split(',').includes(screen)),
    rounds,
    peers: values.peers,
    dist: values.dist ?? null,
    write: values.write ?? null,
  }
}
