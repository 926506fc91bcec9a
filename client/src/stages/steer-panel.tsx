import type { MeetingView } from '@evenhand/shared/protocol/view'
import { ChecksPart } from './checks-part.tsx'
import { HandOverPart } from './hand-over-part.tsx'
import { PartsList } from './parts-list.tsx'
import { PresenterPart } from './presenter-part.tsx'

/** The chair's hand on the meeting: what is to be seen to, where to go, who brings the case, who chairs. */
export function SteerPanel({ view }: { readonly view: MeetingView }) {
  return (
    <>
      <ChecksPart view={view} />
      <PartsList view={view} />
      <PresenterPart view={view} />
      <HandOverPart view={view} />
    </>
  )
}
