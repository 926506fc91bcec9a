import { peopleBeside } from './people-beside.ts'
import { plan } from './plan.ts'
import { staff } from './staff.ts'
import { templates } from './templates.ts'

/** What the pages of a chair outside a meeting add. */
export const sentences = { staff, people: peopleBeside, plan, templates }
