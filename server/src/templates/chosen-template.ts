import type { MeetingKind } from '@evenhand/shared/domain/meeting'
import type { Template } from '@evenhand/shared/domain/template'
import type { Templates } from './load-templates.ts'

/** What a new meeting is made of: what was chosen for it, or the usual. Null when there is none of that id for this kind. */
export function chosenTemplate(
  templates: Templates,
  { kind, template }: { readonly kind: MeetingKind; readonly template?: string | undefined },
): Template | null {
  if (template === undefined) return templates.usualFor(kind)
  const chosen = templates.byId(template)
  return chosen?.kinds.includes(kind) ? chosen : null
}
