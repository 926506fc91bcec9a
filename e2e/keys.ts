import type { Locator } from '@playwright/test'
import { type Box, boxOf, cardOf } from './board-page.ts'
import { expect, type Person } from './stage.ts'

/** Nobody would press Tab more often than that. */
const FAR = 250

/** Where the keyboard is, as somebody sees it who looks for it. */
interface Stop {
  readonly on: string
  readonly shown: boolean
}

/** What was done has been done, and the keyboard is still somewhere, where it can be seen. */
export async function keepsTheirPlace(person: Person) {
  await expect
    .poll(async () => {
      const stop = await whereIs(person)
      return stop?.shown ? 'seen' : `not seen on ${stop?.on ?? 'anything'}`
    })
    .toBe('seen')
}

/** From Tab to Tab until it is reached; every stop on the way has to be seen. */
export async function tabsTo(person: Person, target: Locator) {
  await goesOnUntil(person, () => target.evaluate((element) => element === document.activeElement), String(target))
}

export async function presses(person: Person, target: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabsTo(person, target)
  await person.page.keyboard.press(key)
}

export async function typesInto(person: Person, field: Locator, words: string) {
  await tabsTo(person, field)
  await person.page.keyboard.type(words)
}

/** Among radio buttons the arrows choose; the first one may need the space bar. */
export async function chooses(person: Person, group: Locator, name: string) {
  const { keyboard } = person.page
  const wanted = group.getByRole('radio', { name, exact: true })
  await goesOnUntil(person, () => group.evaluate((all) => all.contains(document.activeElement)), String(group))
  const many = await group.getByRole('radio').count()
  for (let at = 0; at < many && !(await hasTheKeyboard(wanted)); at++) await keyboard.press('ArrowDown')
  if (!(await wanted.isChecked())) await keyboard.press('Space')
  await expect(wanted).toBeChecked()
  await expect(wanted).toBeFocused()
}

/** Everything that can be done with a card stands in its menu. */
export async function choosesFor(person: Person, card: Locator, entry: string) {
  const { page } = person
  await presses(person, card.getByRole('button', { name: 'What you can do with this card' }))
  const menu = page.getByRole('menu')
  const wanted = menu.getByRole('menuitem', { name: entry })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  const many = await menu.getByRole('menuitem').count()
  for (let at = 0; at < many && !(await hasTheKeyboard(wanted)); at++) await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeFocused()
  await keepsTheirPlace(person)
  await page.keyboard.press('Enter')
  await expect(menu).toHaveCount(0)
}

/** What was done to a card leaves the keyboard with it, wherever it now stands. */
export async function isOnTheCard(person: Person, card: Locator) {
  await isWithin(card)
  await keepsTheirPlace(person)
}

export async function isWithin(part: Locator) {
  await expect.poll(() => part.evaluate((all) => all.contains(document.activeElement))).toBe(true)
}

/** Writes a card that nobody sees yet. */
export async function drafts(person: Person, box: Box, words: string): Promise<Locator> {
  await presses(person, boxOf(person, box).getByRole('button', { name: 'Add a card to' }))
  const draft = person.page.getByRole('region', { name: 'Your new card, in' })
  await expect(draft.getByLabel('Your words')).toBeFocused()
  await person.page.keyboard.type(words)
  return draft
}

export async function adds(person: Person, box: Box, words: string) {
  const draft = await drafts(person, box, words)
  await presses(person, draft.getByRole('button', { name: 'Put on the board' }))
  await expect(cardOf(person, box, words)).toBeVisible()
  await keepsTheirPlace(person)
}

export async function looksAt(person: Person, way: 'Board' | 'List' | 'Scores' | 'Plan' | 'Decision') {
  const ways = person.page.getByRole('navigation', { name: 'Ways to see the meeting' })
  await presses(person, ways.getByRole('button', { name: way }))
}

const hasTheKeyboard = (target: Locator) => target.evaluate((element) => element === document.activeElement)

async function goesOnUntil(person: Person, isThere: () => Promise<boolean>, what: string) {
  let lost = 0
  for (let stops = 0; stops < FAR; stops++) {
    if (await isThere()) return
    await person.page.keyboard.press('Tab')
    const stop = await whereIs(person)
    // After the last one the browser's own bar has its turn, once.
    lost = stop ? 0 : lost + 1
    expect(lost, 'how often Tab led nowhere').toBeLessThan(2)
    if (stop) expect(stop.shown, `the keyboard can be seen on ${stop.on}`).toBe(true)
  }
  throw new Error(`Tab does not lead to ${what}`)
}

export async function ticks(person: Person, box: Locator) {
  if (!(await box.isChecked())) await presses(person, box, 'Space')
  await expect(box).toBeChecked()
}

/** A day into a date field: its parts one after the other, in the order of this browser's own language, which is not the page's. */
export async function typesTheDay(person: Person, field: Locator, day: string) {
  const [year, month, date] = day.split('-')
  await typesInto(person, field, `${month}${date}${year}`)
  await expect(field).toHaveValue(day)
}

/** On to the next part, with a reason for whatever is not done. */
export async function movesOnTo(chair: Person, part: string) {
  const { page } = chair
  await presses(chair, page.getByRole('button', { name: `Next: on to “${part}”` }))
  const there = page.getByRole('group', { name: 'Where the meeting is' }).filter({ hasText: part })
  await answersWhy(chair, { title: `Go on to “${part}”?`, button: 'Go on', there })
  await expect(there).toBeVisible()
  await keepsTheirPlace(chair)
}

export async function closesTheMeeting(chair: Person) {
  const { page } = chair
  await presses(chair, page.getByRole('button', { name: 'Close the meeting' }))
  const there = page.getByRole('region', { name: 'What is going on' }).filter({ hasText: 'The meeting is closed.' })
  await answersWhy(chair, { title: 'Close the meeting?', button: 'Close it', there })
}

interface Asked {
  readonly title: string
  readonly button: string
  /** Where it leads at once when nothing is asked. */
  readonly there: Locator
}

async function answersWhy(chair: Person, { title, button, there }: Asked) {
  const asks = chair.page.getByRole('alertdialog', { name: title })
  await expect(asks.or(there).first()).toBeVisible()
  if (!(await asks.isVisible())) return
  await expect(asks.getByText('This is not so yet.')).toBeVisible()
  for (const field of await asks.getByRole('textbox').and(chair.page.locator(':not([name="why-skip"])')).all())
    await typesInto(chair, field, 'Said aloud.')
  await presses(chair, asks.getByRole('button', { name: button, exact: true }))
  await expect(asks).toHaveCount(0)
}

/** Null when nothing has the keyboard. The page itself, its main part and a dialog show nothing when they have it. */
function whereIs({ page }: Person): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return null
    const outlined = (element: Element | null) => {
      if (!element) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    const frame = at.matches('main, [role=dialog], [role=alertdialog], [role=menu]')
    const around = [at, at.nextElementSibling, ...at.querySelectorAll('*')]
    // The browser's own button inside a field for a day carries the browser's own ring, which no page can see.
    const itsOwn = at.matches('input[type=date]') && !at.matches(':focus-visible')
    const seen = frame || itsOwn || (at.matches(':focus-visible') && around.some(outlined))
    // A choice that is drawn by its words is where its words are.
    const drawn = at instanceof HTMLInputElement ? (at.labels?.[0] ?? at) : at
    const { left, right, top, bottom } = drawn.getBoundingClientRect()
    const uncovered = [0.1, 0.5, 0.9].some((along) =>
      [0.1, 0.5, 0.9].some((down) => {
        const over = document.elementFromPoint(left + (right - left) * along, top + (bottom - top) * down)
        return over !== null && (drawn.contains(over) || over.contains(drawn))
      }),
    )
    // Moved out of sight by somebody else, it is not scrolled to; that takes nobody's place away.
    const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const shown = seen && (frame || uncovered || !inSight)
    return { on: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.slice(0, 60)}`, shown }
  })
}
