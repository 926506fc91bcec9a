import type { TemplatesView } from '@evenhand/shared/protocol/templates-view'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  type Browser,
  chairAt,
  conference,
  type SmallServer,
  startSmallServer,
} from '../meetings/testing/small-server.ts'

let server: SmallServer
let imogen: Browser

beforeEach(async () => {
  server = await startSmallServer()
  imogen = await chairAt(server)
})
afterEach(() => server.close())

describe('choosing what a meeting is made of', () => {
  test('[P7] the templates are shown to whoever is signed in', async () => {
    expect((await server.browser().ask('GET', '/api/staff/templates')).status).toBe(401)
    const { body }: { body: TemplatesView } = await imogen.ask('GET', '/api/staff/templates')
    expect(body.templates.map(({ id }) => id)).toContain('two_axes')
    expect(body.usual.group_supervision).toBe('group_supervision')
    expect(body.faults).toEqual([])
  })

  test('[T2] a meeting is made of what was chosen, and of the usual without a choice', async () => {
    const made = async (body: object) => {
      const { body: page } = await imogen.ask('POST', '/api/staff/meetings', body)
      return (await server.meetings.open(page.meeting))?.meeting.template.id
    }
    expect(await made({ ...conference, template: 'three_columns' })).toBe('three_columns')
    expect(await made(conference)).toBe('four_boxes')
  })

  test.each(['no_such', 'family_network', '../four_boxes'])(
    '[T2] %s, which is none for this kind of meeting, is refused by the name of its field',
    async (template) => {
      const refused = await imogen.ask('POST', '/api/staff/meetings', { ...conference, template })
      expect([refused.status, refused.body]).toEqual([400, { reason: 'bad-request', problems: ['template'] }])
    },
  )
})
