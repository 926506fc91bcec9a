/** `npm run demo [-- file.json]`: imports a worked meeting into empty data, prints each person's link, and serves it. */
import { readFile } from 'node:fs/promises'
import type { ExampleView } from '@evenhand/shared/protocol/view'
import type { App } from './app.ts'
import { EXAMPLE, isEmpty } from './example/example-routes.ts'
import { importWorkedMeeting } from './example/import-meeting.ts'
import { serve } from './serve.ts'

await serve(async (app) => {
  if (!(await isEmpty(app.lanes.store))) return 'There is data here already, so nothing was imported.\n'
  const imported = await importWorkedMeeting(app.lanes, await readFile(process.argv[2] ?? EXAMPLE))
  if (imported.ok) return welcome(app, imported.view)
  const problems = imported.problems.map(({ path, problem }) => `  ${path}: ${problem}`)
  return `Nothing was imported, because the file does not fit:\n${problems.join('\n')}\n`
})

function welcome(app: App, { title, people, notShown }: ExampleView): string {
  const links = people.map(({ name, role, secret }) => `  ${name} (${role})\n    ${app.url}/join#${secret}`)
  const left = notShown.map(({ what, count }) => `  ${what}: ${count}`)
  return `${title}. Everybody in it is made up.\n${links.join('\n')}\n\nNot shown on this board:\n${left.join('\n')}\n`
}
