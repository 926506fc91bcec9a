import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { serialize } from 'node:v8'
import { makeEdits } from '../edits/make-edits.ts'
import { fillBoard } from '../load/fill-board.ts'
import { makePopulation } from './make-population.ts'
import type { Population } from './population.ts'
import type { Needs, Stand } from '../scenarios/scenario.ts'
import { settle } from '../scenarios/settle.ts'
import { startTarget } from '../targets/start-target.ts'
import { OURS, type Target, TARGETS } from '../targets/target.ts'

/** What was made before any clock starts. */
export interface Prepared {
  readonly population: Population
  /** A file with the edits, by room, then by person. */
  readonly edits: string
  /** By target: a folder in which the edits of the first room are on disk already. */
  readonly filled: Readonly<Record<string, string>>
}

/** Makes people, edits and filled boards, each once, however many scenarios, targets and rounds want them. */
export function createPreparing(work: string): { for(needs: Needs): Promise<Prepared> } {
  const populations = new Map<string, Promise<Population>>()
  const prepared = new Map<string, Promise<Prepared>>()

  const populationFor = ({ rooms, people }: Needs) =>
    once(populations, `${rooms}x${people}`, (name) => {
      const folder = made(path.join(work, `people-${name}`))
      return makePopulation(targetNamed(OURS), folder, { rooms, people })
    })

  return {
    for: (needs) =>
      once(prepared, JSON.stringify(needs), async () => {
        const population = await populationFor(needs)
        const folder = made(path.join(work, `prepared-${prepared.size}`))
        const edits = population.rooms.map(({ people, children }) =>
          people.map((person) => makeEdits(person, children, needs.edits)),
        )
        const file = path.join(folder, 'edits')
        writeFileSync(file, serialize(edits))
        const filled: Record<string, string> = {}
        for (const target of TARGETS.filter(({ keeps }) => keeps && needs.seeded)) {
          filled[target.name] = await fill(target, path.join(folder, target.name), { population, edits })
        }
        return { population, edits: file, filled }
      }),
  }
}

/** Ours allows each person 30 edits a second; that would take minutes, and this is not what is measured. */
const HURRIED = { EVENHAND_EDITS_PER_SECOND: '100000' }

async function fill(target: Target, folder: string, of: Pick<Stand, 'population' | 'edits'>): Promise<string> {
  if (target.gated) cpSync(of.population.folder, folder, { recursive: true })
  else made(folder)
  const running = await startTarget({ target, folder, env: HURRIED })
  const keeper = await fillBoard({ ...of, target }, { running, room: 'room-0' })
  await settle(target, [keeper])
  await keeper.close()
  await running.stop()
  return folder
}

function once<Made>(known: Map<string, Promise<Made>>, name: string, make: (name: string) => Promise<Made>) {
  const making = known.get(name) ?? make(name)
  known.set(name, making)
  return making
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return folder
}

function targetNamed(name: string): Target {
  const target = TARGETS.find((one) => one.name === name)
  if (!target) throw new Error(`there is no ${name}`)
  return target
}
