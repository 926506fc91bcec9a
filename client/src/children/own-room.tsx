import type { MeetingView } from '@evenhand/shared/protocol/view'
import { addCard } from '@evenhand/shared/grid-doc/edit-grid'
import type { RefObject } from 'react'
import { useInOwnLanguage } from '../i18n/use-in-own-language.ts'
import type { Drafts } from '../grid/drafts.ts'
import { GridScreen } from '../grid/grid-screen.tsx'
import { HandedBackNotices } from '../meeting/handed-back-notices.tsx'
import { LeaveButton, type Unsent } from '../meeting/leave-button.tsx'
import roomStyles from '../meeting/meeting-room.module.css'
import type { MeetingSession, MeetingState } from '../session/meeting-session.ts'
import { QuietWord } from '../safety/quiet-word.tsx'
import { TemplateContext } from '../templates/use-template.ts'
import { useViewInOwnLanguage } from '../templates/view-in-own-language.ts'
import { Loading } from '../ui/loading.tsx'
import { OwnPage } from './own-page.tsx'
import { OwnTop } from './own-top.tsx'

export interface OwnRoomProps {
  readonly state: Extract<MeetingState, { kind: 'in' }>
  readonly session: MeetingSession
  readonly drafts: Drafts
  readonly main: RefObject<HTMLElement | null>
  readonly unsent: Unsent
}

/** A child's own page with nothing round it but whether it is saved, and the ways out. */
export function OwnRoom({ state, session, drafts, main, unsent }: OwnRoomProps) {
  const { room, handedBack } = state
  const view = useViewInOwnLanguage(state.view)
  const template = useInOwnLanguage(state.template)
  return (
    <TemplateContext value={template}>
      <div className={roomStyles.page}>
        <OwnTop state={state} session={session}>
          <QuietWord view={view} />
          <LeaveButton session={session} unsent={unsent} />
        </OwnTop>
        <HandedBackNotices
          handedBack={handedBack}
          view={view}
          onDismiss={session.dismiss}
          onPutBack={(box, words) => {
            const whose = view.me.role === 'child' ? {} : behalf(view)
            if (room) addCard(room.doc, { author: view.me.member, box, order: 'a0', ownWords: true, words, ...whose })
          }}
        />
        <main id="main" ref={main} tabIndex={-1} className={roomStyles.main}>
          {room ? (
            <GridScreen key={room.doc.guid} room={room} view={view} drafts={drafts} way="board" instead={<OwnPage />} />
          ) : (
            <Loading />
          )}
        </main>
      </div>
    </TemplateContext>
  )
}

function behalf({ children: [child] }: MeetingView) {
  return child ? { onBehalfOf: { name: child.name, child: child.id }, children: [child.id] } : {}
}
