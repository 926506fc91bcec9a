import type { TemplateId } from '../domain/ids.ts'
import type { MeetingKind } from '../domain/meeting.ts'
import type { Template } from '../domain/template.ts'

/** GET /api/staff/templates: what a new meeting can be made of. */
export interface TemplatesView {
  /** The newest version of each, whole, so that each can be shown before it is chosen. */
  readonly templates: readonly Template[]
  readonly usual: Readonly<Record<MeetingKind, TemplateId>>
  /** What was left out of the organisation's own folder: the file, where in it, and what is wrong there. */
  readonly faults: readonly { readonly file: string; readonly path: string; readonly problem: string }[]
}
