import { isAsked } from '@evenhand/shared/domain/asked'
import type { ChildId, MemberId } from '@evenhand/shared/domain/ids'
import type { Scale, ViewQuestion } from '@evenhand/shared/domain/scale'
import type { AskedView, MeetingView } from '@evenhand/shared/protocol/view'

/** What can be asked about a child in a look: one of their scales, or the question on the threshold. */
export type Askable = Scale | Pick<ViewQuestion, 'kind' | 'child'>

/** Who would be asked, as the server will ask them. */
export function whoIsAsked(view: MeetingView, askable: Askable, anyway: readonly MemberId[]): readonly AskedView[] {
  const asks = askable.kind === 'threshold_view' ? viewOf(askable.child) : askable
  return (view.asked ?? []).filter((person) => isAsked(person, asks, view.children, anyway.includes(person.id)))
}

/** Whoever could be asked although they do not know one of these children: they can pass. [R5] */
export function couldBeAsked(view: MeetingView, askables: readonly Askable[]): readonly AskedView[] {
  return (view.asked ?? []).filter((person) =>
    askables.some(
      (askable) =>
        !whoIsAsked(view, askable, []).includes(person) && whoIsAsked(view, askable, [person.id]).includes(person),
    ),
  )
}

/** Only whom it is about matters here; its words come from the meeting's template, on the server. */
function viewOf(child: ChildId): ViewQuestion {
  const id = `view-${child}` as ViewQuestion['id']
  return { id, child, kind: 'threshold_view', question: '', options: [], categories: [] }
}
