/** `node e2e/serve-example.ts <file> [<day of the follow-up>]`: serves a worked meeting, or the one after it, and prints everybody's link. */
import { readFile } from 'node:fs/promises'
import { must } from '../shared/src/lib/must.ts'
import { importWorkedMeeting } from '../server/src/example/import-meeting.ts'
import { planFollowUp } from '../server/src/follow-up/plan-follow-up.ts'
import { serve } from '../server/src/serve.ts'

const [file = '', date] = process.argv.slice(2)

await serve(async ({ lanes, url }) => {
  const imported = await importWorkedMeeting(lanes, await readFile(file))
  if (!imported.ok) throw new Error('the file does not import')
  const links = imported.view.people.map(({ name, secret }) => [name, `${url}/join#${secret}`])
  if (date === undefined) return `${JSON.stringify(links)}\n`
  const { id } = await lanes.store.read.selectFrom('meeting').select('id').executeTakeFirstOrThrow()
  const finished = must(await lanes.meetings.open(id), 'the finished meeting')
  const { meeting, secrets } = await planFollowUp(lanes, finished, { title: 'Review', date, staffId: null })
  const again = meeting.participants.flatMap((person) => {
    const secret = secrets.get(person.id)
    return secret ? [[person.name, `${url}/join#${secret}`]] : []
  })
  return `${JSON.stringify(again)}\n`
})
