import type { ChildId, ScaleId } from '@evenhand/shared/domain/ids'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { ViewQuestion } from '@evenhand/shared/domain/scale'

/** The template's question on the threshold for one child; null where the template has none, or the meeting no such child. */
export function viewQuestion({ template, children }: Meeting, child: ChildId): ViewQuestion | null {
  const about = children.find(({ id }) => id === child)
  if (!template.decision || !about) return null
  const { question, options, categories } = template.decision
  return {
    id: `view-${child}` as ScaleId,
    child,
    kind: 'threshold_view',
    question: question.replaceAll('{child}', firstName(about.name)),
    options,
    categories,
  }
}
