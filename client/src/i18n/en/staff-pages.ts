import { people } from './people.ts'
import { staff } from './staff.ts'

/** What the pages of a chair outside a meeting add. */
export const sentences = { staff, people }
