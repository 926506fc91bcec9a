import { INVITED, TITLE } from '../people.ts'
import { copiesTheLinkOf, createsTheMeeting, entersTheMeeting, makesTheFirstAccount } from '../staff-pages.ts'
import { joinsBy } from '../meeting-page.ts'
import { DESK, expect, type Person, PHONE, test } from '../stage.ts'

const dialogOf = ({ page }: Person) => page.getByRole('dialog', { name: 'Display and language' })

async function opensTheSettings(person: Person) {
  await person.press(person.page.getByRole('button', { name: 'Display and language' }))
  await expect(dialogOf(person)).toBeVisible()
}

/** The paper that this page is drawn on. */
const paper = ({ page }: Person) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('[U6] Dana chooses dark before she says who she is; it stays through the door, a reload and into the meeting', async ({
  stage,
}) => {
  const imogen = await stage.comes('Imogen Quillfeather', DESK)
  const dana = await stage.comes('Dana Thistledown-Sample', PHONE)
  await makesTheFirstAccount(imogen, stage.server.setUpLink)
  await createsTheMeeting(imogen, INVITED)
  const link = await copiesTheLinkOf(imogen, dana.name)

  await dana.page.goto(link)
  await expect(dana.page.getByRole('button', { name: 'Yes, I am Dana' })).toBeVisible()
  const light = await paper(dana)
  await opensTheSettings(dana)
  await dialogOf(dana).getByRole('radio', { name: 'Dark' }).check()
  const dark = await paper(dana)
  expect(dark).not.toBe(light)
  await dana.page.keyboard.press('Escape')
  await expect(dialogOf(dana)).toHaveCount(0)
  await expect(dana.page.getByRole('button', { name: 'Display and language' })).toBeFocused()

  await dana.page.goto('about:blank')
  await joinsBy(dana, link)
  await expect(dana.page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
  expect(await paper(dana)).toBe(dark)

  await entersTheMeeting(imogen)
  await opensTheSettings(imogen)
  await dialogOf(imogen).getByRole('radio', { name: 'High contrast' }).check()
  expect(await paper(imogen)).toBe('rgb(255, 255, 255)')
  expect(await paper(dana), 'nobody else’s screen changes').toBe(dark)
  const [help] = await Promise.all([
    imogen.context.waitForEvent('page'),
    imogen.press(dialogOf(imogen).getByRole('link', { name: /^Help/ })),
  ])
  await expect(help.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible()
  expect(await paper(imogen.beside(imogen.name, help))).toBe('rgb(255, 255, 255)')
})

test('[U6] a screen that asks for dark or for more contrast has it without a word, until its reader chooses', async ({
  stage,
}) => {
  const priya = await stage.comes('Priya Lanternby', { ...DESK, colorScheme: 'dark' })
  await priya.page.goto('/')
  await expect(priya.page.getByRole('heading', { level: 1 })).toBeVisible()
  const dark = await paper(priya)
  await priya.page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  expect(await paper(priya)).toBe('rgb(255, 255, 255)')
  await opensTheSettings(priya)
  await dialogOf(priya).getByRole('radio', { name: 'Dark' }).check()
  expect(await paper(priya)).toBe(dark)
})
