import { inRounds } from './in-rounds.ts'
import type { FilledMeeting, Place } from './meeting.ts'
import type { Page, Stopwatch } from './stopwatch.ts'
import { pause, types } from './typing.ts'
import { type Item, items } from './words.ts'

const BOX = 'worried'
const IN_BOX = `[data-box="${BOX}"]`
const CARDS = `${IN_BOX} [data-card]`
const DRAFT = `${IN_BOX} textarea`
const EDITOR = `${IN_BOX} [data-card] .words[contenteditable="true"]`
const EVERY_MS = 250

export interface Acting {
  readonly meeting: FilledMeeting
  readonly watch: Stopwatch
  readonly phone: boolean
  readonly rounds: number
}

/** Opens the board as this person, at full speed: coming in is not what is measured. */
export async function opensTheBoard(
  page: Page,
  { url }: FilledMeeting,
  { participant, cookies }: Place,
  count: number,
) {
  await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })))
  await page.goto(`${url}/meeting/${participant}`)
  await page.locator(`[data-part="${BOX}"], ${CARDS}`).first().waitFor({ timeout: 60_000 })
  const part = page.locator(`[data-part="${BOX}"]`)
  if (await part.isVisible()) await part.click()
  const wanted = items(count).filter(({ box }) => box === BOX).length
  await page.waitForFunction(([css, most]) => document.querySelectorAll(css).length >= most, [CARDS, wanted] as const)
  await pause(1_000)
}

/** Everything that is measured on a board, so many times over. */
export async function actsOnOurs(acting: Acting): Promise<void> {
  const { watch, rounds } = acting
  // The editor comes with its first use; that wait is the line's and not the board's.
  await watch.slow(1)
  await round({ ...acting, watch: { ...watch, time: (_act, _of, does) => does().then(() => pause(200)) } })
  await watch.slow(4)
  await inRounds(rounds, () => round(acting))
  await inRounds(rounds, () => drags(acting))
}

async function round(acting: Acting): Promise<void> {
  const { watch, phone } = acting
  await writesOne(watch, phone)
  const card = await lastCard(watch.page)
  await writesOn(acting, card)
  await movesOn(watch, card, phone)
}

async function writesOne({ page, time }: Stopwatch, phone: boolean, words = 'We saw '): Promise<void> {
  const add = page.locator(`${phone ? '' : `${IN_BOX} `}button[aria-label^="Add a card"]:visible`).last()
  await pressed(page, add)
  await time('open-form', { input: 'pointerup', sight: { kind: 'shows', css: DRAFT } }, () => page.mouse.up())
  await types(words, { page, time }, { act: 'letter-new', css: DRAFT })
  await pressed(page, page.locator(`${IN_BOX} section .btn--main`))
  await time('put', { input: 'pointerup', sight: { kind: 'count', css: CARDS } }, () => page.mouse.up())
  await pause(300)
}

async function writesOn({ watch, meeting }: Acting, card: string): Promise<void> {
  const { page, time, frames } = watch
  const menu = page.locator(`${card} [aria-haspopup]`)
  await menu.scrollIntoViewIfNeeded()
  await pressed(page, menu)
  await time('open-menu', { input: 'pointerup', sight: { kind: 'shows', css: '[role="menu"]' } }, () => page.mouse.up())
  await pressed(page, page.locator('[role="menuitem"][data-key="edit"]'))
  await time('open-editor', { input: 'pointerup', sight: { kind: 'shows', css: EDITOR } }, () => page.mouse.up())
  await page.locator(EDITOR).focus()
  await types('today ', watch, { act: 'letter', css: EDITOR })
  const next = createArrivals()
  const coming = setInterval(() => meeting.somebodyAdds(next()), EVERY_MS)
  try {
    await frames('arrival-frame', () => types('and once ', watch, { act: 'letter-meanwhile', css: EDITOR }))
  } finally {
    clearInterval(coming)
  }
  await pause(300)
  await pressed(page, page.locator(`${card} .btn--main`))
  await time('done', { input: 'pointerup', sight: { kind: 'gone', css: EDITOR } }, () => page.mouse.up())
  await pause(300)
}

/** Half of what others write comes into the box in which this person writes. */
function createArrivals(): () => Item {
  let at = 0
  return () => {
    at += 1
    return {
      box: at % 2 ? BOX : 'well',
      subTag: null,
      tag: 'fact',
      words: 'He was collected late on two days this week.',
    }
  }
}

async function movesOn({ page, time }: Stopwatch, card: string, phone: boolean): Promise<void> {
  const id = card.split('"').at(-2) ?? ''
  await page.locator(`${card} [aria-haspopup]`).focus()
  await page.keyboard.press('Enter')
  await page.locator('[role="menu"]').waitFor()
  const wanted = () => page.evaluate(() => document.activeElement?.getAttribute('data-key'))
  for (let at = 0; at < 20 && (await wanted()) !== 'to-needs'; at += 1) await page.keyboard.press('ArrowDown')
  const sight = phone
    ? ({ kind: 'gone', css: card } as const)
    : ({ kind: 'shows', css: `[data-box="needs"] [data-card="${id}"]` } as const)
  await time('move', { input: 'keydown', sight }, () => page.keyboard.press('Enter'))
  await pause(300)
}

/** At a desk from the first box to the second, on a phone within its own. */
async function drags({ watch, phone }: Acting): Promise<void> {
  const { page, time, frames } = watch
  // On a phone the last two of one's own change places: both are on the screen, and they must not say the same.
  if (phone)
    for (const words of ['We saw him', 'We saw her'])
      await writesOne({ ...watch, time: (_act, _of, does) => does().then(() => pause(100)) }, phone, words)
  else await page.evaluate(() => window.scrollTo(0, 0))
  await pause(300)
  const from = phone ? await lastCard(page) : '[data-box="well"] [data-card]'
  const handle = page.locator(`${from} button[aria-describedby]`).first()
  await handle.scrollIntoViewIfNeeded()
  await handle.hover()
  const start = await handle.boundingBox()
  const onto = await targetOf(page, phone ? `${CARDS}:has(button[aria-describedby])` : CARDS, phone ? -2 : 4)
  if (!start) throw new Error('the handle is not on the screen')
  const at = { x: start.x + start.width / 2, y: start.y + start.height / 2 }
  await frames('drag-frame', async () => {
    await page.mouse.down()
    await time('pick-up', { input: 'pointermove', sight: { kind: 'shows', css: '.is-lifted' } }, () =>
      page.mouse.move(at.x - 8, at.y - 8),
    )
    for (let step = 1; step <= 12; step += 1) {
      const part = step / 12
      await time('drag-step', { input: 'pointermove', sight: { kind: 'frame' } }, () =>
        page.mouse.move(at.x + (onto.x - at.x) * part, at.y + (onto.y - at.y) * part),
      )
    }
    await pause(100)
    await time('drop', { input: 'pointerup', sight: { kind: 'reads-otherwise', css: IN_BOX } }, () => page.mouse.up())
  })
  await pause(300)
}

async function targetOf(page: Page, css: string, at: number): Promise<{ x: number; y: number }> {
  const cards = page.locator(css)
  const box = await cards.nth(at < 0 ? (await cards.count()) + at : at).boundingBox()
  if (!box) throw new Error('nothing to drag onto')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Somewhere to press, with the finger down on it: the clock starts when it goes up. */
async function pressed(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  await target.hover()
  await page.mouse.down()
}

async function lastCard(page: Page): Promise<string> {
  const ids = await page
    .locator(`${CARDS}:has(button[aria-describedby])`)
    .evaluateAll((all) => all.map((card) => [card.getAttribute('data-card'), card.textContent] as const))
  const own = ids.findLast(([, words]) => words?.startsWith('We saw'))
  return `[data-card="${own?.[0] ?? ''}"]`
}
