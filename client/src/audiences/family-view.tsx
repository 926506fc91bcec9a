import type { MemberId } from '@evenhand/shared/domain/ids'
import { templateShownTo } from '@evenhand/shared/domain/template'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { createDrafts } from '../grid/drafts.ts'
import { GridScreen } from '../grid/grid-screen.tsx'
import type { GridRoom } from '../session/grid-room.ts'
import { TemplateContext, useTemplate } from '../templates/use-template.ts'

export interface FamilyViewProps {
  readonly room: GridRoom
  readonly view: MeetingView
  readonly way: 'board' | 'list'
}

/** The first session's board as a parent has it, to look at. For the chair, before and while it is shown. [B5] */
export function FamilyView({ room, view, way }: FamilyViewProps) {
  const template = useTemplate()
  const [drafts] = useState(createDrafts)
  return (
    <TemplateContext value={templateShownTo('parent_carer', template)}>
      <GridScreen room={room} view={asFamilySees(view)} drafts={drafts} way={way} />
    </TemplateContext>
  )
}

/** Without what the chair alone is told. Drawn for somebody who reads and writes nothing, as nobody in particular. */
export function asFamilySees(view: MeetingView): MeetingView {
  return {
    ...view,
    me: { ...view.me, member: 'nobody-in-particular' as MemberId, role: 'interpreter', of: '' },
    audiences: view.audiences.filter(({ id }) => id === view.audience),
    presenting: false,
    door: { waits: false, late: false, lobby: null, attendance: null, quorum: null },
    run: view.run && { ...view.run, left: null, steering: null },
    asked: null,
    panels: [],
    looks: [],
    deciding: undefined,
  }
}
