import { parseArgs } from 'node:util'
import { SCENARIOS } from './scenarios/all.ts'
import { TARGETS } from './targets/target.ts'

export interface Asked {
  readonly only: readonly string[]
  readonly targets: readonly string[]
  readonly rounds: number
  readonly quick: boolean
  /** Minutes of the soak. */
  readonly soak: number
  /** Start each target with a profile of its processor time. */
  readonly profile: boolean
  /** The page whose tables are to be replaced. */
  readonly write: string | null
  /** A file of earlier results, to be shown instead of new ones. */
  readonly from: string | null
}

export const HELP = `npm run bench -- [options]
  --only a,b      scenarios: ${SCENARIOS.map(({ name }) => name).join(', ')}
  --targets a,b   targets: ${TARGETS.map(({ name }) => name).join(', ')}
  --rounds n      rounds of each scenario (3)
  --quick         one round, half as long, no soak unless asked for
  --soak minutes  length of the soak (10)
  --profile       write a CPU profile of every target to bench/results/profiles
  --write file    put the tables into this page
  --from file     measure nothing: show and write what this file of bench/results holds
`

/** What the command line asks for. Throws with a sentence when it asks for something that is not there. */
export function readArgs(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      targets: { type: 'string' },
      rounds: { type: 'string' },
      soak: { type: 'string', default: '10' },
      quick: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      write: { type: 'string' },
      from: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) throw new Error(HELP)
  const quick = values.quick
  return {
    only: chosen(
      values.only,
      SCENARIOS.map(({ name }) => name).filter((name) => !quick || name !== 'soak'),
    ),
    targets: chosen(
      values.targets,
      TARGETS.map(({ name }) => name),
    ),
    rounds: values.rounds === undefined ? (quick ? 1 : 3) : number(values.rounds),
    quick,
    soak: number(values.soak),
    profile: values.profile,
    write: values.write ?? null,
    from: values.from ?? null,
  }
}

function chosen(list: string | undefined, all: readonly string[]): readonly string[] {
  const names = list?.split(',') ?? all
  const wrong = names.find((name) => !all.includes(name))
  if (wrong !== undefined) throw new Error(`There is no "${wrong}".\n${HELP}`)
  return names
}

function number(text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new Error(`"${text}" is not a number above 0.\n${HELP}`)
  return value
}
