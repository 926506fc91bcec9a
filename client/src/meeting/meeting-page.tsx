import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useState, useSyncExternalStore } from 'react'
import type { Ahead } from '../begin/ahead.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { TYPEFACE } from '../look/typeface-part.ts'
import { useCarriedDrafts } from '../people/use-carried-drafts.ts'
import { useHandOver } from '../people/use-hand-over.ts'
import { createPlanDrafts, PlanDraftsContext } from '../plan/plan-drafts.ts'
import { useDrafts } from '../stages/use-drafts.ts'
import { CarryContext } from '../ui/carry-context.ts'
import { isOfSomebodyBefore } from '../safety/borrowed.ts'
import { IdleLeave } from '../safety/idle-leave.tsx'
import { LeftBorrowed } from '../safety/left-borrowed.tsx'
import { useExitFor } from '../safety/exit-bar.ts'
import type { SeatAnswer } from '../session/ask-seat.ts'
import { isHandedOn } from '../session/handed-on.ts'
import type { MeetingState } from '../session/meeting-session.ts'
import { useTemplateWords } from '../templates/use-template-words.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { useFetchQuietly } from '../ui/use-fetch-quietly.ts'
import { HandedOn, PeopleInside } from './later.ts'
import { MeetingRoom } from './meeting-room.tsx'
import { useMeetingSession } from './use-meeting-session.ts'

export interface MeetingPageProps {
  readonly participant: string
  /** Where the seat is that was asked for before this page was here. */
  readonly seats?: Ahead<SeatAnswer>
}

/** A meeting for one person: coming in, being in it, and every way of not being in it. The address names the person. */
export function MeetingPage(props: MeetingPageProps) {
  const { participant } = props
  // Whoever handed this device on says again who they are before anything is opened. [P12]
  const [ofSomebodyBefore, setOfSomebodyBefore] = useState(() => isOfSomebodyBefore(Date.now()))
  if (ofSomebodyBefore) return <LeftBorrowed participant={participant} />
  if (isHandedOn(participant as ParticipantId)) return <HandedOn />
  return <Meeting {...props} onShut={() => setOfSomebodyBefore(true)} />
}

function Meeting({ participant, seats, onShut }: MeetingPageProps & { readonly onShut: () => void }) {
  const { t } = useTranslation('meeting')
  const [state, session] = useMeetingSession(participant as ParticipantId, seats)
  const drafts = useDrafts(state, session)
  const [planDrafts] = useState(createPlanDrafts)
  const isUsable = useUsable(state)
  const isWorded = useTemplateWords(state.kind === 'in' ? state.template : null, isUsable)
  const carry = useHandOver(session, state.kind)
  useCarriedDrafts(carry, planDrafts)
  useFetchQuietly(LAST, isUsable)
  useExitFor(state.kind === 'in' ? state.view.me.role : null)
  if (!session || state.kind === 'entering') return <Loading />
  switch (state.kind) {
    case 'in':
      if (!carry || !isWorded) return <Loading />
      return (
        <CarryContext value={carry}>
          <PlanDraftsContext value={planDrafts}>
            <IdleLeave session={session} onShut={onShut} />
            <MeetingRoom state={state} session={session} drafts={drafts} />
          </PlanDraftsContext>
        </CarryContext>
      )
    case 'handed-on':
      return <HandedOn />
    case 'left':
      return <Outside title={t('left.title')} body={t('left.body')} />
    case 'gone':
      return <Outside title={t(`gone.${state.why}.title`)} body={t(`gone.${state.why}.body`)} />
    case 'failed':
      return (
        <Page title={t('failed.title')} width="phone">
          <Notice
            live
            tone="hold"
            icon="offline"
            title={state.reason === 'replaced' ? t('failed.replaced') : t(`refusals:${state.reason}`)}
            actions={
              <Button look="main" onPress={session.again}>
                {t('failed.again')}
              </Button>
            }
          />
        </Page>
      )
  }
}

// With who is here come the sentences of everything else that opens beside the board.
const LAST = [TYPEFACE, PeopleInside]

/** Whether what this person came for is on the screen; where there is no board, that is soon. */
function useUsable(state: MeetingState): boolean {
  const room = state.kind === 'in' ? state.room : null
  const waits = useSyncExternalStore(room?.subscribe ?? nothing, () => room?.saved() === 'not-yet-synced')
  return state.kind !== 'entering' && !waits
}

function nothing() {
  return () => {}
}

function Outside({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <Page title={title} width="phone">
      <p>{body}</p>
    </Page>
  )
}
