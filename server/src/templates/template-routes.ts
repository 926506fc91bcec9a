import type { TemplatesView } from '@evenhand/shared/protocol/templates-view'
import type { FastifyInstance } from 'fastify'
import { refuse } from '../http/refuse.ts'
import type { Cookies } from '../identity/cookies.ts'
import type { StaffAccounts } from '../identity/staff.ts'
import type { Templates } from './load-templates.ts'

interface TemplateParts {
  readonly staff: StaffAccounts
  readonly cookies: Cookies
  readonly templates: Templates
}

/** What a new meeting can be made of, for whoever makes one. */
export function templateRoutes(app: FastifyInstance, { staff, cookies, templates }: TemplateParts): void {
  app.get('/api/staff/templates', async (request, reply) => {
    const token = cookies.staff(request)
    if (token === null || !(await staff.whose(token))) return refuse(reply, 'not-signed-in')
    const view: TemplatesView = {
      templates: templates.all(),
      usual: {
        initial_child_protection_conference: templates.usualFor('initial_child_protection_conference').id,
        family_network_meeting: templates.usualFor('family_network_meeting').id,
        group_supervision: templates.usualFor('group_supervision').id,
      },
      faults: templates.faults,
    }
    return view
  })
}
