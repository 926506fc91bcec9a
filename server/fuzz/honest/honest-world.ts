import type { MemberId } from '@evenhand/shared/domain/ids'
import type { Role } from '@evenhand/shared/domain/role'
import { type Chance, createChance } from '@evenhand/shared/testing/random'
import * as Y from 'yjs'
import { boardContent } from '../board-content.ts'
import type { FuzzWorld } from '../fuzz-world.ts'
import { measured } from '../measured.ts'
import { STAGES } from '../turn.ts'
import { count, createTally } from '../tally.ts'
import { anyEdit } from './honest-edits.ts'
import { createFuzzServer, type FuzzServer } from './honest-server.ts'
import { isOutOfOrder } from './out-of-order.ts'
import { refusalOf } from './refusal-of.ts'
import { connect, disconnect, edits, hears, learns, openPage, type Page, SERVER, type Upward } from './page.ts'

const PEOPLE: readonly (readonly [string, Role])[] = [
  ['imogen', 'chair'],
  ['barnaby', 'minute_taker'],
  ['tamsin', 'social_worker'],
  ['dana', 'parent_carer'],
  ['joss', 'family_network'],
  ['priya', 'advocate'],
]
const SETTLE_EVERY = 150

/**
 * People who do nothing wrong, on slow lines, in several tabs, offline and back. A refusal must be one that the rules
 * give for what was meant, and whenever everything has arrived everybody has the same board.
 */
export function createHonestWorld(seed: number): FuzzWorld {
  const chance = createChance(seed)
  const server = createFuzzServer()
  for (const [name, role] of PEOPLE) server.roles.set(name as MemberId, role)
  const members = [...server.roles.keys()]
  const pages = [...members, ...members.slice(2, 4)].map((member) => openPage(server, member))
  for (const page of pages) connect(page, server)
  const world: World = { chance, server, pages, tally: createTally(), findings: [] }
  let steps = 0
  return {
    seed,
    tally: world.tally,
    findings: world.findings,
    step() {
      anyStep(world)
      steps += 1
      if (steps % SETTLE_EVERY === 0) settle(world)
    },
    finish: () => settle(world),
  }
}

interface World {
  readonly chance: Chance
  readonly server: FuzzServer
  readonly pages: Page[]
  readonly tally: ReturnType<typeof createTally>
  readonly findings: string[]
}

function anyStep(world: World): void {
  const { chance, server, pages } = world
  const page = chance.pick(pages)
  const dice = chance.below(1_000)
  if (dice < 480) {
    if (!page.paused) anyEdit(page, chance)
  } else if (dice < 690) arrives(world, page)
  else if (dice < 900) takesIn(page)
  else if (dice < 930) comesOrGoes(page, server)
  else if (dice < 945) reload(world, page)
  else if (dice < 948) changeRole(world)
  else if (dice < 955) pauseOrGoOn(server, chance)
  else if (dice < 961) changeTurn(world)
  else learns(page, server)
}

/** The next thing a page has sent reaches the server. */
function arrives(world: World, page: Page): void {
  const { server } = world
  const next = page.up.shift()
  if (!next) return
  if (next.kind === 'state-request') {
    page.down.push({ kind: 'edit', bytes: Y.encodeStateAsUpdate(server.doc, next.vector) })
    page.synced = true
    return
  }
  judged(world, page, next)
}

function judged(world: World, page: Page, sent: Upward & { kind: 'edit' }): void {
  const { server, pages, tally, findings } = world
  const author = { member: page.member, role: server.roles.get(page.member) ?? 'observer_trainee' }
  const expected = sent.intents.map((intent) => refusalOf(intent, author, server)).filter((reason) => reason !== null)
  const before = expected.length > 0 ? boardContent(server.doc) : null
  const { made: taken, ms, bytes } = measured(() => server.takes(page.member, sent.bytes))
  const kind = sent.areMany ? 'several edits' : (sent.intents[0]?.kind ?? 'nothing')
  count(tally, { kind, reason: taken.ok ? null : taken.reason, ms, bytes })
  if (!taken.ok) {
    if (taken.poisoned) findings.push(`${kind}: the document had to be given up`)
    if (taken.hostile) findings.push(`${kind}: an honest person was taken for a hostile one (${taken.reason})`)
    const yjsBug = taken.reason === 'not-understood' && isOutOfOrder(sent.bytes)
    if (!yjsBug && !expected.some((reason) => reason === taken.reason))
      findings.push(`${kind}: refused for ${taken.reason}, expected ${expected.join() || 'nothing'}`)
    return startAnew(world, page)
  }
  // Words in a paragraph that somebody erased meanwhile are taken and change nothing, whatever the rules say.
  if (before !== null && !sent.areMany && boardContent(server.doc) !== before)
    findings.push(`${kind}: accepted, expected ${expected.join()}`)
  for (const intent of sent.intents) page.unsaved.delete(intent)
  const { canonical } = taken
  if (canonical === null) return
  for (const other of pages) if (other !== page && other.synced) other.down.push({ kind: 'edit', bytes: canonical })
}

/** A page reads; once it has the state, what the device had kept is put in again. */
function takesIn(page: Page): void {
  hears(page)
  const { outbox } = page
  if (outbox === null || !page.answered || !page.synced || page.down.length > 0) return
  page.outbox = null
  edits(page, { intents: outbox.intents, make: () => Y.applyUpdate(page.doc, outbox.bytes, 'outbox') })
}

function comesOrGoes(page: Page, server: FuzzServer): void {
  if (page.line === 'open') disconnect(page)
  else connect(page, server)
}

/** After a refusal our client drops its document and takes a fresh seat. */
function startAnew({ pages, server }: World, page: Page): void {
  const fresh = openPage(server, page.member)
  pages.splice(pages.indexOf(page), 1, fresh)
  connect(fresh, server)
}

/** The tab is loaded again with what it had not sent, under a new clientID: as the whole document, or from the outbox. */
function reload({ pages, server, chance }: World, page: Page): void {
  if (page.outbox !== null) return
  const fresh = openPage(server, page.member)
  if (chance.below(2) === 0) {
    for (const intent of page.unsaved) fresh.unsaved.add(intent)
    Y.applyUpdate(fresh.doc, Y.encodeStateAsUpdate(page.doc), SERVER)
  } else {
    const bytes = Y.encodeStateAsUpdate(page.doc, Y.encodeStateVector(server.doc))
    fresh.outbox = { bytes, intents: [...page.unsaved] }
  }
  pages.splice(pages.indexOf(page), 1, fresh)
  if (chance.below(4) > 0) connect(fresh, server)
}

function changeRole({ server, chance }: World): void {
  const member = chance.pick([...server.roles.keys()])
  const usual = PEOPLE.find(([name]) => name === member)?.[1] ?? 'observer_trainee'
  server.roles.set(member, chance.below(4) === 0 ? 'observer_trainee' : usual)
}

function pauseOrGoOn(server: FuzzServer, chance: Chance): void {
  server.paused = !server.paused && chance.below(3) === 0
  server.wordsStillTaken = server.paused && chance.below(2) === 0
}

/** The chair goes on, back, or names who presents; now and then the meeting has not begun or is closed. */
function changeTurn({ server, chance }: World): void {
  const phase = chance.below(8) === 0 ? chance.pick(['before', 'closed'] as const) : 'going'
  const stage = chance.below(3) === 0 ? chance.pick(STAGES) : STAGES[0]
  const presenter = chance.below(2) === 0 ? chance.pick([...server.roles.keys()]) : null
  server.turn = { phase, stage, presenter }
  server.wordsStillTaken = chance.below(2) === 0
}

/** Everybody comes back and everything arrives; then all boards are compared, and with two that were never there. */
function settle(world: World): void {
  const { server, pages, findings } = world
  for (let round = 0; round < 20; round += 1) {
    // A copy: a refusal puts a fresh page into the place of this one.
    for (const page of Array.from(pages)) {
      if (page.line === 'down') connect(page, server)
      while (pages.includes(page) && page.up.length + page.down.length > 0) {
        arrives(world, page)
        takesIn(page)
      }
      learns(page, server)
    }
  }
  const content = boardContent(server.doc)
  for (const page of pages) {
    if (page.up.length + page.down.length > 0) findings.push('a line never ran dry')
    if (waits(page.doc)) findings.push('a page waits for something')
    if (boardContent(page.doc) !== content) findings.push('a page differs from the server')
  }
  if (waits(server.doc)) findings.push('the server waits for something')
  for (const updates of [[Y.encodeStateAsUpdate(server.doc)], server.log]) {
    const joiner = openPage(server, server.roles.keys().next().value ?? ('' as MemberId)).doc
    for (const update of updates) Y.applyUpdate(joiner, update)
    if (waits(joiner) || boardContent(joiner) !== content) findings.push('somebody new sees something else')
  }
}

function waits({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null
}
