import { may } from '@evenhand/shared/domain/policy'
import type { AudienceView, MeetingView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { SessionsDialog } from '../meeting/later.ts'
import { useAsking } from '../people/use-asking.ts'
import type { MeetingSession } from '../session/meeting-session.ts'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { FoldOut } from '../ui/fold-out.tsx'
import { useCloseFold } from '../ui/use-close-fold.ts'
import { askAudiences } from './ask-audiences.ts'
import { useAudienceName } from './audience-name.ts'

export interface BoardMenuProps {
  readonly view: MeetingView
  readonly session: Pick<MeetingSession, 'turnTo'>
  readonly onAsFamily: (on: boolean) => void
}

/** Which board this is and the way to one's others; for the chair, what is done about boards. Nothing where there is but one. */
export function BoardMenu({ view, session, onAsFamily }: BoardMenuProps) {
  const { t } = useTranslation('audiences')
  const [sessions, openSessions] = useState(false)
  const nameOf = useAudienceName()
  const { run, refusal } = useAsking()
  const here = view.audiences.find(({ id }) => id === view.audience)
  const steers = may(view.me.role, 'steer', 'other')
  if (!here) return null
  const others = view.audiences.filter((audience) => audience.id !== here.id && canBeTurnedTo(audience))
  const words = nameOf(here)
  const leads = steers && !view.presenting
  if (others.length === 0 && !leads) return here.kind === 'everyone' && !steers ? null : <span>{words}</span>
  return (
    <>
      <FoldOut words={words} label={t('turn.menu', { board: words })}>
        {others.length > 0 && <Turn others={others} onTurn={session.turnTo} />}
        {leads && (
          <ChairTools
            {...{ view, here }}
            onAsFamily={() => onAsFamily(true)}
            onSessions={() => openSessions(true)}
            onPresent={() => void run(() => askAudiences(view.me.participant).present(here.id))}
          />
        )}
      </FoldOut>
      {refusal && <span role="alert"> {t(`refusals:${refusal}`)}</span>}
      {leads && sessions && (
        <SessionsDialog participant={view.me.participant} open onClose={() => openSessions(false)} />
      )}
    </>
  )
}

/** What stood on the family's private board went when that time was over, so there is nothing to turn to. */
function canBeTurnedTo({ kind, open }: AudienceView): boolean {
  return open || kind !== 'family_time'
}

interface TurnProps {
  readonly others: readonly AudienceView[]
  readonly onTurn: MeetingSession['turnTo']
}

function Turn({ others, onTurn }: TurnProps) {
  const { t } = useTranslation('audiences')
  const nameOf = useAudienceName()
  return (
    <div role="group" aria-label={t('turn.label')}>
      {others.map((audience) => (
        <Entry key={audience.id} icon="board" onPress={() => onTurn(audience.id)}>
          {audience.open ? nameOf(audience) : t('turn.closed', { name: nameOf(audience) })}
        </Entry>
      ))}
    </div>
  )
}

interface ChairToolsProps extends Pick<BoardMenuProps, 'view'> {
  readonly here: AudienceView
  readonly onAsFamily: () => void
  readonly onSessions: () => void
  readonly onPresent: () => void
}

function ChairTools({ view, here, onAsFamily, onSessions, onPresent }: ChairToolsProps) {
  const { t } = useTranslation('audiences')
  // Where professionals think about their own work nobody of a family is there to see anything.
  const seesFamily = here.kind === 'everyone' && !view.waiting && view.kind !== 'group_supervision'
  return (
    <div role="group" aria-label={t('turn.tools')}>
      {seesFamily && (
        <Entry icon="family" onPress={onAsFamily}>
          {t('family.open')}
        </Entry>
      )}
      <Entry icon="video" onPress={onPresent}>
        {t('present.start')}
      </Entry>
      <Entry icon="room" onPress={onSessions}>
        {t('sessions.open')}
      </Entry>
    </div>
  )
}

function Entry({ onPress, ...rest }: Pick<ButtonProps, 'icon' | 'children' | 'onPress'>) {
  const close = useCloseFold()
  return (
    <Button
      {...rest}
      onPress={() => {
        close()
        onPress?.()
      }}
    />
  )
}
