import { type Audience, runOf } from '@evenhand/shared/domain/audience'
import type { Meeting } from '@evenhand/shared/domain/meeting'
import type { Participant } from '@evenhand/shared/domain/participant'
import type { LookView, MeetingView } from '@evenhand/shared/protocol/view'
import { presentAsked } from '../meetings/present-asked.ts'
import { presentRun } from '../stages/present-run.ts'
import { childrenOf, presentPanels, scalesIn } from './present-panels.ts'

/** What is not about the meeting's course: who the viewer is, which audiences they are in, who is there. */
type Known = Pick<
  MeetingView,
  | 'revision'
  | 'title'
  | 'kind'
  | 'date'
  | 'example'
  | 'audience'
  | 'audiences'
  | 'presenting'
  | 'me'
  | 'chair'
  | 'door'
  | 'quiet'
  | 'people'
  | 'waiting'
>

/**
 * The meeting as a child's own page has it: this child, their own scales, and nothing of how far the others are, but a pause.
 * Every field is said here, so that what is added to other people's views is not on a child's device until somebody decides
 * it. Pure. [C3]
 */
export function presentOwnPage(
  meeting: Meeting,
  viewer: Participant,
  audience: Audience,
  { known, looks }: { readonly known: Known; readonly looks: readonly LookView[] },
): MeetingView {
  const chairs = viewer.role === 'chair'
  return {
    ...known,
    children: childrenOf(meeting, audience).map(({ id, name, age }) => ({ id, name, age })),
    stage: 0,
    paused: runOf(meeting, audience).paused !== null,
    run: chairs ? presentRun(meeting, viewer, audience) : null,
    scales: scalesIn(meeting.scales, audience),
    looks,
    panels: presentPanels(meeting, viewer, audience),
    asked: presentAsked(meeting, viewer, audience.id),
    deciding: undefined,
    plan: undefined,
  }
}
