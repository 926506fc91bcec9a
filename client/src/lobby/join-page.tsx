import type { ParticipantId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import type { InvitationView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { tagged } from '../i18n/tagged.tsx'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLocation } from 'wouter'
import { type Looked, lookAt } from '../begin/look-ahead.ts'
import { command, type CommandOutcome } from '../session/command.ts'
import { borrow, borrowedFor, type IdleMinutes } from '../safety/borrowed.ts'
import { BorrowedChoice } from '../safety/borrowed-choice.tsx'
import { LanguageRow } from '../settings/language-row.tsx'
import { LeavingHelp } from '../safety/leaving-help.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { Refused } from '../ui/refused.tsx'
import { useAddressSecret } from '../ui/use-address-secret.ts'
import { type Fetched, useFetchQuietly } from '../ui/use-fetch-quietly.ts'
import { useLoad } from '../ui/use-load.ts'
import { useRootMark } from '../ui/use-root-mark.ts'
import { DeadLink, NoLink, NotMe } from './dead-link.tsx'
import styles from './join-page.module.css'

type WhyNot = Extract<CommandOutcome<never>, { ok: false }>['reason']

export interface JoinPageProps {
  /** What they will need when they have said yes. */
  readonly soon?: readonly Fetched[]
  /** What was asked of the link before this page was here. */
  readonly looked?: Looked | undefined
  /** Somebody is in, and on the way to their meeting. */
  readonly onJoined?: (participant: ParticipantId) => void
}

const NOTHING: readonly Fetched[] = []
const nobody = () => {}

/** The page behind a personal link. Looking uses nothing up; only "Yes" does. [P5] */
export function JoinPage(props: JoinPageProps) {
  const secret = useAddressSecret()
  return secret === null ? <NoLink /> : <Invited key={secret} secret={secret} {...props} />
}

function Invited({ secret, soon = NOTHING, looked, onJoined = nobody }: JoinPageProps & { readonly secret: string }) {
  const { t } = useTranslation('lobby')
  const [isMe, setIsMe] = useState(true)
  const { loaded, reload } = useLoad(secret, () => looked?.take(secret) ?? lookAt(secret))
  // While they read, the meeting arrives: on a weak line that is most of the way to their board.
  useFetchQuietly(soon, loaded.state === 'ready')
  if (!isMe) return <NotMe />
  if (loaded.state === 'ready') {
    return <IsThisYou invitation={loaded.value} secret={secret} onNo={() => setIsMe(false)} onJoined={onJoined} />
  }
  if (loaded.state === 'refused' && isDead(loaded.reason)) return <DeadLink reason={loaded.reason} />
  return (
    <Page title={t('join.title')} width="phone">
      {loaded.state === 'loading' ? <Loading /> : <Refused reason={loaded.reason} onAgain={reload} />}
    </Page>
  )
}

interface IsThisYouProps {
  readonly invitation: InvitationView
  readonly secret: string
  readonly onNo: () => void
  readonly onJoined: (participant: ParticipantId) => void
}

function IsThisYou({ invitation, secret, onNo, onJoined }: IsThisYouProps) {
  const { t, i18n } = useTranslation('lobby')
  const [, navigate] = useLocation()
  useRootMark('answers')
  const [joining, setJoining] = useState(false)
  const [minutes, setMinutes] = useState<IdleMinutes | null>(null)
  const [whyNot, setWhyNot] = useState<WhyNot | null>(null)
  const join = async () => {
    setJoining(true)
    setWhyNot(null)
    // What somebody before them said of this browser goes for them too, until it is closed.
    const leavesAfter = minutes ?? borrowedFor()
    if (leavesAfter !== null) borrow(leavesAfter)
    const outcome = await command('POST', '/api/join', leavesAfter === null ? { secret } : { secret, borrowed: true })
    setJoining(false)
    if (!outcome.ok) return setWhyNot(outcome.reason)
    onJoined(invitation.participant)
    navigate(`/meeting/${invitation.participant}`, { replace: true })
  }
  if (whyNot !== null && isDead(whyNot)) return <DeadLink reason={whyNot} />
  const { person, invitedBy, kind, date } = invitation
  return (
    <Page title={t('join.title')} width="phone">
      <LanguageRow />
      <div className={styles.who}>
        <p>{t('join.invites', { by: invitedBy, kind: t(`kind.${kind}`), date: i18n.format.day(date) })}</p>
        <p className={styles.ask}>
          {tagged(t('join.ask', { name: person }), (name) => (
            <b>{name}</b>
          ))}
        </p>
      </div>
      <WhatHappens />
      <BorrowedChoice minutes={minutes} onChange={setMinutes} />
      <LeavingHelp />
      {whyNot !== null && <Refused reason={whyNot} />}
      <div className={styles.answers}>
        <Button look="main" wide onPress={() => void join()} notNow={joining ? t('join.opening') : undefined}>
          {joining ? t('join.opening') : t('join.yes', { name: firstName(person) })}
        </Button>
        <Button wide onPress={onNo}>
          {t('join.no')}
        </Button>
      </div>
    </Page>
  )
}

/** Said before it happens: whom the link is for, who will see what, what stays behind. */
function WhatHappens() {
  const { t } = useTranslation('lobby')
  return (
    <ul className={styles.promises}>
      <li>
        <Icon name="person" />
        <span>{t('join.forOne')}</span>
      </li>
      <li>
        <Icon name="observer" />
        <span>{t('join.shows')}</span>
      </li>
      <li>
        <Icon name="locked" />
        <span>{t('join.kept')}</span>
      </li>
    </ul>
  )
}

function isDead(reason: WhyNot): reason is 'link-used' | 'not-found' | 'bad-request' {
  return reason === 'link-used' || reason === 'not-found' || reason === 'bad-request'
}
