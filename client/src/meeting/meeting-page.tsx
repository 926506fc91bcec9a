import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useCarriedDrafts } from '../people/use-carried-drafts.ts'
import { useHandOver } from '../people/use-hand-over.ts'
import { createPlanDrafts, PlanDraftsContext } from '../plan/plan-drafts.ts'
import { useDrafts } from '../stages/use-drafts.ts'
import { CarryContext } from '../ui/carry-context.ts'
import { isOfSomebodyBefore } from '../safety/borrowed.ts'
import { IdleLeave } from '../safety/idle-leave.tsx'
import { LeftBorrowed } from '../safety/left-borrowed.tsx'
import { useExitFor } from '../safety/exit-bar.ts'
import { isHandedOn } from '../session/handed-on.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { HandedOn } from './later.ts'
import { MeetingRoom } from './meeting-room.tsx'
import { useMeetingSession } from './use-meeting-session.ts'

/** A meeting for one person: coming in, being in it, and every way of not being in it. The address names the person. */
export function MeetingPage({ participant }: { readonly participant: string }) {
  // Whoever handed this device on says again who they are before anything is opened. [P12]
  const [ofSomebodyBefore] = useState(() => isOfSomebodyBefore(Date.now()))
  if (ofSomebodyBefore) return <LeftBorrowed participant={participant} />
  return isHandedOn(participant as ParticipantId) ? <HandedOn /> : <Meeting participant={participant} />
}

function Meeting({ participant }: { readonly participant: string }) {
  const { t } = useTranslation('meeting')
  const [state, session] = useMeetingSession(participant as ParticipantId)
  const drafts = useDrafts(state, session)
  const [planDrafts] = useState(createPlanDrafts)
  const carry = useHandOver(session, state.kind)
  useCarriedDrafts(carry, planDrafts)
  useExitFor(state.kind === 'in' ? state.view.me.role : null)
  if (!session || state.kind === 'entering') return <Loading />
  switch (state.kind) {
    case 'in':
      if (!carry) return <Loading />
      return (
        <CarryContext value={carry}>
          <PlanDraftsContext value={planDrafts}>
            <IdleLeave session={session} />
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

function Outside({ title, body }: { readonly title: string; readonly body: string }) {
  return (
    <Page title={title} width="phone">
      <p>{body}</p>
    </Page>
  )
}
