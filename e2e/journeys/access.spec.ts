import { everybodyCanUse, everybodyCanUseAtBothSizes, nothingIsPushedAside } from '../access.ts'
import * as board from '../board-page.ts'
import { comesIn, meetingOf } from '../conference.ts'
import { first, isInTheMeeting, joinsBy, looksAt, pauses } from '../meeting-page.ts'
import { DANA, IMOGEN, INVITED, TITLE } from '../people.ts'
import * as scores from '../scores-page.ts'
import { DESK, expect, type Person, PHONE, type Stage, test, type Traveller } from '../stage.ts'
import * as staff from '../staff-pages.ts'

const EXAMPLE = 'Example conference'
const OWN = 'I walk them to school myself.'
const TWICE = 'They like their gran.'
const CALMER = 'Pip seems calmer in class since September.'
const SIZES = [
  { where: 'at a desk', device: DESK },
  { where: 'on a phone', device: PHONE },
] as const

test('[U1] everybody can use every page outside a meeting', async ({ stage }) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  await wayIn(stage, imogen)
  await staffPages(imogen)
  const link = await staff.copiesTheLinkOf(imogen, DANA)
  await joinPages(stage, link)
})

for (const { where, device } of SIZES) {
  test(`[U1] everybody can use the board and the list, ${where}`, async ({ stage }) => {
    const links = await linksOfTheExample(await stage.comes('A visitor', device))
    const dana = await stage.comes(DANA, device)
    await entersTheExample(dana, links)
    await boardAndList(dana)
    const imogen = await stage.comes(IMOGEN, device)
    await entersTheExample(imogen, links)
    await everybodyCanUse(imogen, 'the board of the chair')
  })
}

test('[U1] everybody can use both looks and read what goes wrong', async ({ stage }) => {
  const imogen = await stage.comes(IMOGEN, DESK)
  const links = await meetingOf(stage, imogen)
  const dana = await stage.travels(DANA, DESK)
  await comesIn(dana, links)
  await firstLook(imogen, dana)
  await secondLook(imogen, dana)
  await looksAt(dana, 'Board')
  await whatGoesWrong(imogen, dana)
})

test('[U1] on the narrowest phone nothing has to be scrolled sideways', async ({ stage }) => {
  const narrow = { ...PHONE, viewport: { width: 320, height: 568 } }
  const links = await linksOfTheExample(await stage.comes('A visitor', narrow))
  for (const name of [DANA, IMOGEN]) {
    const person = await stage.comes(name, narrow)
    await person.page.goto(links.get(name) ?? '')
    await expect(person.page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
    await nothingIsPushedAside(person, 'join')
    await entersTheExample(person, links)
    for (const part of ['well', 'worried', 'impact', 'good', 'needs'] as const) {
      await board.turnsTo(person, part)
      await nothingIsPushedAside(person, `board, ${part}`)
    }
    await looksAt(person, 'List')
    await expect(person.page.getByRole('navigation', { name: 'Jump to' })).toBeVisible()
    await nothingIsPushedAside(person, 'list')
    await looksAt(person, 'Scores')
    await expect(person.page.getByRole('heading', { name: 'First look' })).toBeVisible()
    await nothingIsPushedAside(person, 'scores')
  }
})

async function wayIn({ server }: Stage, imogen: Person) {
  const { page, press } = imogen
  await page.goto('/')
  const example = page.getByRole('button', { name: 'Look round with an example conference' })
  await expect(example).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'the first page')
  await press(example)
  await expect(page.getByRole('heading', { name: EXAMPLE })).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'the example')
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { name: 'There is no page here' })).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'no such page')
  await page.goto('/sign-in')
  await expect(page.getByLabel('E-mail')).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'signing in')
  await page.goto(server.setUpLink)
  await expect(page.getByLabel('Your name')).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'setting up')
  await staff.makesTheFirstAccount(imogen, server.setUpLink)
  await expect(page.getByText('You have no meetings yet')).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'no meetings yet')
}

/** Ends on the page with everybody's link. */
async function staffPages(imogen: Person) {
  const { page, press } = imogen
  await press(page.getByRole('link', { name: 'Create a meeting' }))
  await press(page.getByRole('button', { name: 'Add a person' }))
  await everybodyCanUseAtBothSizes(imogen, 'a new meeting')
  await press(page.getByRole('button', { name: 'Create the meeting' }))
  await expect(page.getByRole('link', { name: 'Give the meeting a title.' })).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'a new meeting with problems')
  page.once('dialog', (leaving) => leaving.accept())
  await page.goto('/meetings')
  await staff.createsTheMeeting(imogen, INVITED)
  await everybodyCanUseAtBothSizes(imogen, 'people and links')
  const dialog = page.getByRole('dialog')
  await press(page.getByRole('button', { name: `QR code for ${DANA}` }))
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'the QR code')
  await press(dialog.getByRole('button', { name: 'Close' }))
  await press(page.getByRole('button', { name: `More for ${DANA}` }))
  await expect(dialog.getByRole('button', { name: 'Make a new link' })).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'more for one person')
  await press(dialog.getByRole('button', { name: 'Change nothing' }))
  await press(page.getByRole('button', { name: 'Add a person' }))
  await expect(page.getByRole('alertdialog', { name: 'Add a person' })).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'adding a person')
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }))
  await press(page.getByRole('link', { name: 'My meetings' }))
  await expect(page.getByRole('heading', { name: TITLE })).toBeVisible()
  await everybodyCanUseAtBothSizes(imogen, 'meetings')
  await press(page.getByRole('link', { name: `People and links of ${TITLE}` }))
}

async function joinPages(stage: Stage, link: string) {
  const dana = await stage.comes(DANA, DESK)
  await dana.page.goto(link)
  await expect(dana.page.getByRole('heading', { name: 'Is this you?' })).toBeVisible()
  await everybodyCanUseAtBothSizes(dana, 'is this you?')
  await joinsBy(dana, link)
  await isInTheMeeting(dana)
  await everybodyCanUseAtBothSizes(dana, 'an empty board')
  stage.allowsRefusals()
  const other = await stage.comes('Somebody else', DESK)
  await other.page.goto(link)
  await expect(other.page.getByRole('heading', { name: 'This link has been used' })).toBeVisible()
  await everybodyCanUseAtBothSizes(other, 'a used link')
}

async function linksOfTheExample({ page, press }: Person): Promise<ReadonlyMap<string, string>> {
  await page.goto('/')
  await press(page.getByRole('button', { name: 'Look round with an example conference' }))
  const links = new Map<string, string>()
  for (const name of [DANA, IMOGEN]) {
    links.set(name, (await page.getByRole('link', { name }).getAttribute('href')) ?? '')
  }
  return links
}

async function entersTheExample(person: Person, links: ReadonlyMap<string, string>) {
  await person.page.goto(links.get(person.name) ?? '')
  await person.press(person.page.getByRole('button', { name: `Yes, I am ${first(person.name)}` }))
  await isInTheMeeting(person, EXAMPLE)
}

async function boardAndList(dana: Person) {
  const { page, press } = dana
  await seesWithdrawnAndContested(dana)
  if (dana.phone) {
    for (const part of ['impact', 'worried', 'good', 'needs', 'well'] as const) {
      await board.turnsTo(dana, part)
      await everybodyCanUse(dana, `the board, ${part}`)
    }
  } else {
    await everybodyCanUse(dana, 'the board')
    for (const box of ['good', 'needs'] as const) await board.turnsTo(dana, box)
    await everybodyCanUse(dana, 'the board, all of it')
  }
  const open = await board.opensCard(dana, 'well', OWN)
  await press(open.getByRole('radio', { name: 'Hypothesis' }))
  await press(open.getByRole('radio', { name: 'In a record' }))
  await everybodyCanUse(dana, 'an own card, open')
  await press(open.getByRole('button', { name: 'Done' }))
  await board.drafts(dana, 'well', 'Wren says few words for two.', ['Wren'])
  await everybodyCanUse(dana, 'a draft')
  await press(page.getByRole('button', { name: 'Throw away' }))
  await press(board.cardOf(dana, 'well', CALMER).getByRole('button', { name: 'What you can do with this card' }))
  await expect(page.getByRole('menu')).toBeVisible()
  await everybodyCanUse(dana, 'the menu of a card')
  await page.keyboard.press('Escape')
  await board.choosesFor(dana, board.cardOf(dana, 'well', CALMER), 'Ask for the source')
  await press(page.getByRole('button', { name: /^\d+ here$/ }))
  await expect(page.getByRole('dialog', { name: 'People in this session' })).toBeVisible()
  await everybodyCanUse(dana, 'who is here')
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }))
  await press(page.getByRole('button', { name: 'Leave' }))
  await expect(page.getByRole('alertdialog', { name: 'Leave the meeting?' })).toBeVisible()
  await everybodyCanUse(dana, 'leaving')
  await press(page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }))
  await looksAt(dana, 'List')
  await everybodyCanUse(dana, 'the list')
}

/** Ends on a board with one card of each kind; the questions that lead there are looked at on the way. */
async function seesWithdrawnAndContested(dana: Person) {
  const { page, press } = dana
  await board.adds(dana, 'well', OWN)
  await board.adds(dana, 'well', TWICE)
  const twice = board.cardOf(dana, 'well', TWICE)
  await board.choosesFor(dana, twice, 'Withdraw')
  await everybodyCanUse(dana, 'withdrawing')
  await press(page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }))
  await expect(twice).toContainText('Withdrawn by Dana')
  const calmer = board.cardOf(dana, 'well', CALMER)
  await board.choosesFor(dana, calmer, 'I see it differently')
  const dialog = page.getByRole('dialog', { name: 'I see it differently' })
  await everybodyCanUse(dana, 'seeing it differently')
  await dialog.getByLabel('How do you see it?').fill('At home he is not.')
  await press(dialog.getByRole('button', { name: 'Put it under the card' }))
  await expect(calmer).toContainText('You see this differently')
}

async function firstLook(imogen: Person, dana: Person) {
  await looksAt(dana, 'Scores')
  await everybodyCanUseAtBothSizes(dana, 'no score yet')
  await looksAt(imogen, 'Scores')
  await imogen.press(imogen.page.getByRole('button', { name: 'Change the words for Wren' }).first())
  await everybodyCanUseAtBothSizes(imogen, 'the words of a question')
  await imogen.press(imogen.page.getByRole('button', { name: 'Cancel' }))
  for (const child of ['Pip', 'Wren']) await scores.wordsTheQuestion(imogen, child)
  await everybodyCanUseAtBothSizes(imogen, 'opening a look')
  await scores.opensTheRound(imogen)
  await scores.isAskedAbout(dana, 'Pip')
  await everybodyCanUseAtBothSizes(dana, 'the score form')
  await dana.press(dana.page.getByRole('button', { name: 'Send my answer for Pip' }))
  await expect(dana.page.getByText('Choose an answer, or say why you give none.')).toBeVisible()
  await everybodyCanUseAtBothSizes(dana, 'the score form with a problem')
  await scores.gives(dana, { child: 'Pip', place: 6, helps: 'I do bedtime at the same hour now.' })
  await dana.press(dana.page.getByRole('radio', { name: 'I choose not to' }))
  await everybodyCanUseAtBothSizes(dana, 'a pass')
  await dana.press(dana.page.getByRole('button', { name: 'Send my answer for Wren' }))
  await expect(dana.page.getByRole('heading', { name: 'Your answers are in.' })).toBeVisible()
  await everybodyCanUseAtBothSizes(dana, 'waiting')
  await everybodyCanUseAtBothSizes(imogen, 'waiting, the chair')
  await closesAndOpens(imogen, dana, 'Close without them', 'first look')
}

async function secondLook(imogen: Person, dana: Person) {
  await scores.opensTheRound(imogen)
  await dana.press(dana.page.getByRole('radio', { name: 'Something changed it' }))
  await everybodyCanUseAtBothSizes(dana, 'the second form')
  await dana.page.getByRole('textbox', { name: 'The new fact or reason' }).fill('His gran has them on Fridays.')
  await dana.press(dana.page.getByRole('group', { name: 'Your number' }).getByRole('radio', { name: '5', exact: true }))
  await dana.press(dana.page.getByRole('button', { name: 'Send my answer for Pip' }))
  await expect(dana.page.getByRole('button', { name: 'Send my answer for Wren' })).toBeVisible()
  await closesAndOpens(imogen, dana, 'Close without them', 'second look')
}

async function closesAndOpens(imogen: Person, dana: Person, button: string, look: string) {
  const both = [imogen, dana]
  await scores.closesTheAnswers(imogen, button)
  await expect(dana.page.getByText('Your answer for Pip is among them, as you sent it.')).toBeVisible()
  for (const person of both) await everybodyCanUseAtBothSizes(person, `closed, ${look}`)
  await scores.opensAllAnswers(imogen)
  for (const person of both) {
    await expect(person.page.getByRole('heading', { name: 'Answers are closed' })).toHaveCount(0)
    await expect(person.page.getByText('Checked on this device: 3 of 3.').last()).toBeVisible()
    await everybodyCanUseAtBothSizes(person, `opened, ${look}`)
  }
}

async function whatGoesWrong(imogen: Person, dana: Traveller) {
  await dana.losesTheLine()
  await expect(dana.page.getByText('No connection. You can read;')).toBeVisible()
  await everybodyCanUseAtBothSizes(dana, 'offline')
  await pauses(imogen)
  const paused = Date.now()
  await everybodyCanUseAtBothSizes(imogen, 'paused, the chair')
  await board.adds(dana, 'well', OWN)
  // What people were typing is still taken for two seconds after a pause.
  await expect.poll(() => Date.now() - paused).toBeGreaterThan(2_200)
  await dana.getsTheLineBack()
  await expect(dana.page.getByRole('heading', { name: 'A short break' })).toBeVisible()
  await everybodyCanUseAtBothSizes(dana, 'paused')
  await dana.press(dana.page.getByRole('button', { name: 'Look at the board meanwhile' }))
  await expect(dana.page.getByText('A draft again.')).toBeVisible()
  await everybodyCanUseAtBothSizes(dana, 'paused, with a card that was not taken')
  await removes(imogen, DANA)
  await expect(dana.page.getByRole('heading', { name: 'This meeting is not open to you' })).toBeVisible()
  await everybodyCanUseAtBothSizes(dana, 'removed')
}

async function removes({ page, press }: Person, name: string) {
  await page.goto('/meetings')
  await press(page.getByRole('link', { name: `People and links of ${TITLE}` }))
  await press(page.getByRole('button', { name: `More for ${name}` }))
  await press(page.getByRole('button', { name: 'Remove from the meeting' }))
  await press(page.getByRole('button', { name: `Remove ${name}` }))
}
