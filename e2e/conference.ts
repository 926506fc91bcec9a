import { goesTo, WRITING } from './lead-page.ts'
import { isInTheMeeting, joinsBy } from './meeting-page.ts'
import { DANA, IMOGEN, INVITED, PRIYA, TAMSIN } from './people.ts'
import { DESK, type Person, PHONE, type Stage } from './stage.ts'
import { copiesTheLinkOf, createsTheMeeting, entersTheMeeting, makesTheFirstAccount } from './staff-pages.ts'

/** The four who hold the conference, each at their own screen. */
export interface Four {
  readonly imogen: Person
  readonly dana: Person
  readonly priya: Person
  readonly tamsin: Person
}

export const allOf = ({ imogen, dana, priya, tamsin }: Four) => [imogen, dana, priya, tamsin]

/** Everybody comes to the building; nobody is in the meeting yet. Only Dana has a phone. */
export async function fourPeople(stage: Stage): Promise<Four> {
  return {
    imogen: await stage.comes(IMOGEN, DESK),
    dana: await stage.comes(DANA, PHONE),
    priya: await stage.comes(PRIYA, DESK),
    tamsin: await stage.comes(TAMSIN, DESK),
  }
}

/** A meeting that is already there, in a part in which everybody writes: the chair is in it, and gives the links by name. */
export async function meetingOf(
  stage: Pick<Stage, 'server'>,
  imogen: Person,
  part: string | null = WRITING,
): Promise<ReadonlyMap<string, string>> {
  await makesTheFirstAccount(imogen, stage.server.setUpLink)
  await createsTheMeeting(imogen, INVITED)
  const links = new Map<string, string>()
  for (const { name } of INVITED) links.set(name, await copiesTheLinkOf(imogen, name))
  await entersTheMeeting(imogen)
  await isInTheMeeting(imogen)
  if (part !== null) await goesTo(imogen, part)
  return links
}

export async function comesIn(person: Person, links: ReadonlyMap<string, string>) {
  await joinsBy(person, links.get(person.name) ?? '')
  await isInTheMeeting(person)
}
