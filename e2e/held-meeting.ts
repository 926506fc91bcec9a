import { isInTheMeeting } from './meeting-page.ts'
import { expect, type Person, type Stage } from './stage.ts'
import { makesTheFirstAccount } from './staff-pages.ts'
import type { Worked } from './worked.ts'

export interface Plan {
  readonly title: string
  /** Who is asked to come besides the chair, by their ids in the file. */
  readonly people: readonly string[]
  readonly lobby: 'open' | 'one_by_one'
  /** What the file says in other words than the product: which agency somebody is of, or who has no device. */
  readonly more?: Readonly<Record<string, object>>
}

/** A meeting of this kind with the people of the file; the chair is in it. Gives everybody's link by their id. */
export async function makesTheMeeting(
  stage: Pick<Stage, 'server'>,
  chair: Person,
  file: Worked,
  { title, people, lobby, more = {} }: Plan,
): Promise<ReadonlyMap<string, string>> {
  await makesTheFirstAccount(chair, stage.server.setUpLink)
  const children = file.children.map(({ id }) => id)
  const body = {
    title,
    kind: file.meeting.kind,
    date: file.meeting.date,
    children: file.children.map(({ name, age }) => ({ name, age: Number(age) })),
    people: people.map((id) => ({ ...invited(file, id, children), ...more[id] })),
    lobby,
  }
  const { request } = chair.context
  const answer = await request.post('/api/staff/meetings', { data: body, headers: { origin: stage.server.url } })
  expect(answer.status(), await answer.text()).toBe(201)
  const made: { meeting: string; participants: { name: string; link: { secret: string } }[] } = await answer.json()
  await chair.page.goto(`/meetings/${made.meeting}`)
  await chair.press(chair.page.getByRole('button', { name: 'Enter the meeting' }))
  await isInTheMeeting(chair, title)
  const secrets = new Map(made.participants.map(({ name, link }) => [name, link.secret]))
  return new Map(people.map((id) => [id, `/join#${secrets.get(file.nameOf(id))}`]))
}

function invited(file: Worked, id: string, children: readonly string[]) {
  const person = file.participants.find((each) => each.id === id)
  if (!person) throw new Error(`${id} is not in the file`)
  const { name, role, agency, relationship, scores, decision_view: givesView } = person
  const knows = (person.children ?? []).map((child) => children.indexOf(child))
  const child = role === 'child' ? { child: children.indexOf(id) } : {}
  const of = (agency ?? relationship ?? '').slice(0, 160)
  return { name, role, of, knows: role === 'child' ? [] : knows, scores, givesView: givesView ?? false, ...child }
}
