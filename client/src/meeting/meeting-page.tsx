import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createDrafts } from '../grid/drafts.ts'
import { createPlanDrafts, PlanDraftsContext } from '../plan/plan-drafts.ts'
import { Button } from '../ui/button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Notice } from '../ui/notice.tsx'
import { Page } from '../ui/page.tsx'
import { MeetingRoom } from './meeting-room.tsx'
import { useMeetingSession } from './use-meeting-session.ts'

/** A meeting for one person: coming in, being in it, and every way of not being in it. The address names the person. */
export function MeetingPage({ participant }: { readonly participant: string }) {
  const { t } = useTranslation('meeting')
  const [state, session] = useMeetingSession(participant as ParticipantId)
  const [drafts] = useState(createDrafts)
  const [planDrafts] = useState(createPlanDrafts)
  if (!session || state.kind === 'entering') return <Loading />
  switch (state.kind) {
    case 'in':
      return (
        <PlanDraftsContext value={planDrafts}>
          <MeetingRoom state={state} session={session} drafts={drafts} />
        </PlanDraftsContext>
      )
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
