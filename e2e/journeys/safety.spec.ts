import { adds, drafts } from '../board-page.ts'
import { everybodyCanUse } from '../access.ts'
import { goesTo, WRITING } from '../lead-page.ts'
import { letsIn, readableHere, startsTheMeeting, waitsAtTheDoor } from '../lobby-page.ts'
import { isInTheMeeting, joinsBy, looksAt } from '../meeting-page.ts'
import { CHILDREN, DANA, IMOGEN, type Invited, TAMSIN, TITLE } from '../people.ts'
import { DESK, expect, type Person, PHONE, type Stage, test } from '../stage.ts'
import { copiesTheLinkOf, createsTheMeeting, entersTheMeeting, makesTheFirstAccount } from '../staff-pages.ts'

const PEOPLE: readonly Invited[] = [
  { name: DANA, role: 'Parent or carer', of: 'mother', knows: ['Pip', 'Wren'] },
  { name: TAMSIN, role: 'Social worker', of: 'Exampleshire', knows: ['Pip', 'Wren'] },
]
const POSTED = 'He slept through since Monday.'
const HALF_WRITTEN = 'I am afraid of what comes next.'
/** Nothing that may be read on a device, in a title or in an address. */
const TELLING = [
  POSTED,
  HALF_WRITTEN,
  ...CHILDREN,
  TITLE,
  'Thistledown',
  'Dana',
  'Reed-Example',
  'Quillfeather',
  'conference',
]

const way = ({ page }: Person) => page.getByRole('link', { name: 'Exit this page' })

/** The other site, as far as this test needs one. */
async function theWeather({ context }: Person) {
  await context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
  )
}

async function opensTheMeeting(stage: Stage, coming?: 'I let people in one by one') {
  const imogen = await stage.comes(IMOGEN, DESK)
  await makesTheFirstAccount(imogen, stage.server.setUpLink)
  await createsTheMeeting(imogen, PEOPLE, coming)
  const links = { dana: await copiesTheLinkOf(imogen, DANA), tamsin: await copiesTheLinkOf(imogen, TAMSIN) }
  await entersTheMeeting(imogen)
  await isInTheMeeting(imogen)
  return { imogen, links }
}

/** What the tab, the address bar and the history of this tab say. */
async function tabSays({ page }: Person): Promise<string> {
  return `${await page.title()} ${decodeURIComponent(page.url())}`
}

async function tellsNothing(person: Person) {
  const said = await tabSays(person)
  for (const words of TELLING) expect(said).not.toContain(words)
  expect(said).not.toContain('#')
}

test('[X1] Dana leaves at once with the button, and going back or opening the address again shows no board', async ({
  stage,
}) => {
  stage.allowsRefusals()
  const { imogen, links } = await opensTheMeeting(stage)
  await goesTo(imogen, WRITING)
  const dana = await stage.comes(DANA, PHONE)
  await theWeather(dana)
  await dana.page.goto(links.dana)
  await expect(way(dana)).toBeVisible()
  await joinsBy(dana, links.dana)
  await isInTheMeeting(dana)
  await expect(way(dana)).toBeInViewport()
  await adds(dana, 'well', POSTED)
  await drafts(dana, 'worried', HALF_WRITTEN)
  const address = dana.page.url()

  await dana.press(way(dana))
  await expect(dana.page.getByRole('heading', { name: 'Weather' })).toBeVisible()
  await dana.page.goBack()
  await expect(dana.page.getByText(POSTED)).toHaveCount(0)

  await dana.page.goto(address)
  await expect(dana.page.getByRole('heading', { name: 'Who has this device now?' })).toBeVisible()
  const between = await readableHere(dana)
  for (const words of [POSTED, HALF_WRITTEN]) expect(between).not.toContain(words)

  await dana.press(dana.page.getByRole('button', { name: 'Dana' }))
  await isInTheMeeting(dana)
  // What she had begun is with her again.
  await expect(dana.page.getByText('You have 1 draft')).toBeVisible()
  await expect(imogen.page.getByText(POSTED).first()).toBeVisible()
  await expect(way(imogen)).toHaveCount(0)
})

test('[X1] three presses of Shift leave, also with a dialog open and words unsent; a capital letter and two presses do not', async ({
  stage,
}) => {
  const { links } = await opensTheMeeting(stage)
  const dana = await stage.comes(DANA, DESK)
  await theWeather(dana)
  await joinsBy(dana, links.dana)
  await isInTheMeeting(dana)
  const { keyboard } = dana.page
  for (const key of ['Shift', 'Shift', 'A', 'Shift+B', 'Shift+C', 'Shift+D']) await keyboard.press(key)
  await isInTheMeeting(dana)

  await dana.press(dana.page.getByRole('button', { name: 'Quiet word' }))
  await expect(dana.page.getByRole('dialog')).toBeVisible()
  await keyboard.press('Shift')
  await expect(dana.page.getByText('Shift, two more times to leave')).toBeVisible()
  await keyboard.press('Shift')
  await expect(dana.page.getByText('Shift, once more to leave')).toBeVisible()
  await keyboard.press('Shift')
  await expect(dana.page.getByRole('heading', { name: 'Weather' })).toBeVisible()
})

test('[X1] the page is blank and its tab neutral before the other site has answered', async ({ stage }) => {
  const { links } = await opensTheMeeting(stage)
  const dana = await stage.comes(DANA, DESK)
  // Nobody ever answers.
  await dana.context.route('https://www.bbc.co.uk/**', () => undefined)
  await joinsBy(dana, links.dana)
  await isInTheMeeting(dana)
  const seen = await way(dana).evaluate((link: HTMLElement) => {
    link.click()
    const shown = [...document.querySelectorAll('body, body *')].filter((each) => each.checkVisibility())
    return { title: document.title, shown: shown.length }
  })
  expect(seen).toEqual({ title: 'www.bbc.co.uk', shown: 0 })
  await dana.context.unrouteAll({ behavior: 'ignoreErrors' })
})

test('[X2] at the door Dana says that she cannot talk; nothing of it stays on her screen, and only the chair has it', async ({
  stage,
}) => {
  const { imogen, links } = await opensTheMeeting(stage, 'I let people in one by one')
  const [dana, tamsin] = [await stage.comes(DANA, PHONE), await stage.comes(TAMSIN, DESK)]
  await joinsBy(dana, links.dana)
  await waitsAtTheDoor(dana)
  await joinsBy(tamsin, links.tamsin)
  await waitsAtTheDoor(tamsin)
  await everybodyCanUse(dana, 'at the door, with a way out')

  await dana.press(dana.page.getByRole('button', { name: 'Quiet word' }))
  await expect(dana.page.getByRole('button', { name: 'I can’t talk freely now' })).toBeVisible()
  await everybodyCanUse(dana, 'a quiet word')
  await dana.press(dana.page.getByRole('button', { name: 'I can’t talk freely now' }))
  await expect(dana.page.getByRole('dialog')).toHaveCount(0)
  await expect(dana.page.getByRole('main')).not.toContainText('talk freely')

  await imogen.press(imogen.page.getByRole('button', { name: 'Quiet words, something new' }))
  const heard = imogen.page.getByRole('dialog', { name: 'Quiet words' })
  await expect(heard).toContainText('Can’t talk freely now.')
  await everybodyCanUse(imogen, 'what was said quietly')
  await imogen.press(heard.getByRole('button', { name: `Tell ${DANA} that you have seen it` }))
  await expect(dana.page.getByRole('button', { name: 'Quiet word, seen' })).toBeVisible()

  await heard.getByLabel('Whom to ask').selectOption(DANA)
  await imogen.press(heard.getByRole('button', { name: 'Ask quietly' }))
  await dana.press(dana.page.getByRole('button', { name: 'Quiet word, a question for you' }))
  await expect(dana.page.getByRole('dialog')).toContainText('is it safe for you to talk?')
  await dana.press(dana.page.getByRole('button', { name: 'Ask me later' }))
  await expect(heard).toContainText('Safe to talk: ask later.')
  await expect(tamsin.page.getByRole('button', { name: 'Quiet word', exact: true })).toBeVisible()

  await imogen.press(heard.getByRole('button', { name: 'Close' }))
  await letsIn(imogen, DANA, 'Parent or carer, mother')
  await isInTheMeeting(dana)
  await startsTheMeeting(imogen)
})

test('[X3] a borrowed device keeps nothing while Dana is in, nothing after she leaves, and opens nothing in another tab', async ({
  stage,
}) => {
  stage.allowsRefusals()
  const { imogen, links } = await opensTheMeeting(stage)
  await goesTo(imogen, WRITING)
  const dana = await stage.comes(DANA, DESK)
  await dana.page.goto(links.dana)
  await dana.page.getByRole('checkbox', { name: 'This is a shared or borrowed device' }).check()
  await dana.page.getByLabel('Leave by itself when nothing happens for').selectOption('5 minutes')
  await dana.press(dana.page.getByRole('button', { name: 'Yes, I am Dana' }))
  await isInTheMeeting(dana)
  await adds(dana, 'well', POSTED)
  await drafts(dana, 'worried', HALF_WRITTEN)
  const inside = await dana.page.evaluate(async () => ({
    local: Object.keys(localStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))
  expect(inside).toEqual({ local: [], databases: [], caches: [] })
  // Every cookie goes with the browser.
  expect((await dana.context.cookies()).map(({ expires }) => expires)).toEqual([-1, -1])
  await dana.page.reload()
  await isInTheMeeting(dana)

  const address = dana.page.url()
  // Dana closes her tab, and whoever has the device next finds its address in the history.
  const next = dana.beside('Somebody', await dana.context.newPage())
  await dana.page.close()
  await next.page.goto(address)
  await expect(next.page.getByRole('heading', { name: 'You have left the meeting' })).toBeVisible()
  await expect.poll(() => dana.context.cookies()).toEqual([])
  await keepsNothing(next)
  await next.page.reload()
  await expect(next.page.getByRole('heading', { name: 'You are not in this meeting from this browser' })).toBeVisible()
})

test('[X3] [X4] a device of one’s own keeps nothing that can be read after leaving; tabs and addresses never told anything', async ({
  stage,
}) => {
  const { imogen, links } = await opensTheMeeting(stage)
  await goesTo(imogen, WRITING)
  const dana = await stage.comes(DANA, DESK)
  await dana.page.goto(links.dana)
  await expect(dana.page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await tellsNothing(dana)
  await joinsBy(dana, links.dana)
  await isInTheMeeting(dana)
  await adds(dana, 'well', POSTED)
  await drafts(dana, 'worried', HALF_WRITTEN)
  for (const screen of ['List', 'Scores', 'Plan', 'Board'] as const) {
    await looksAt(dana, screen)
    await tellsNothing(dana)
  }
  await dana.press(dana.page.getByRole('button', { name: 'Leave', exact: true }))
  await dana.press(dana.page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }))
  await expect(dana.page.getByRole('heading', { name: 'You have left the meeting' })).toBeVisible()
  await tellsNothing(dana)
  await keepsNothing(dana)
})

/** Every storage there is, and every cookie, also those that no script can read. */
async function keepsNothing(dana: Person) {
  const kept = await readableHere(dana)
  for (const words of TELLING) expect([words, kept.includes(words)]).toEqual([words, false])
  const stored = await dana.page.evaluate(async () => ({
    storages: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    caches: await caches.keys(),
    cookies: document.cookie,
  }))
  expect(stored).toEqual({ storages: [], caches: [], cookies: '' })
  expect(await dana.context.cookies()).toEqual([])
}
