import { first, isInTheMeeting } from '../meeting-page.ts'
import type { Person } from '../stage.ts'

const EXAMPLE = 'Example conference'

/** Everybody's link into the conference that anybody can look round in, by their name. */
export async function linksOfTheExample(
  { page, press }: Person,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  await page.goto('/')
  await press(page.getByRole('button', { name: 'Look round with an example conference' }))
  const links = new Map<string, string>()
  for (const name of names) links.set(name, (await page.getByRole('link', { name }).getAttribute('href')) ?? '')
  return links
}

export async function entersTheExample(person: Person, links: ReadonlyMap<string, string>) {
  await person.page.goto(links.get(person.name) ?? '')
  await person.press(person.page.getByRole('button', { name: `Yes, I am ${first(person.name)}` }))
  await isInTheMeeting(person, EXAMPLE)
}
