import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { FollowUpButton } from '../plan/follow-up-button.tsx'
import type { CommandOutcome } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refused } from '../ui/refused.tsx'
import { Shown } from '../ui/shown.tsx'
import { useLoad } from '../ui/use-load.ts'
import { AddPersonDialog } from './add-person-dialog.tsx'
import { askStaff } from './ask-staff.ts'
import { type Invited, type LinkStep, PersonDialogs } from './person-dialogs.tsx'
import { PersonList } from './person-list.tsx'
import { StaffPage } from './staff-page.tsx'
import styles from './people-page.module.css'
import { useEnter } from './use-enter.ts'

/** Who is invited to one meeting, and each person's own link. */
export function PeoplePage({ meeting }: { readonly meeting: string }) {
  const { t } = useTranslation('staff')
  const { loaded, reload, setLoaded } = useLoad(meeting, () => askStaff.people(meeting))
  return (
    <StaffPage title={t('people.title')} lead={t('people.lead')} width="wide">
      <Shown loaded={loaded} onAgain={reload}>
        {(view) => <Invitations view={view} onChanged={(value) => setLoaded({ state: 'ready', value })} />}
      </Shown>
    </StaffPage>
  )
}

interface InvitationsProps {
  readonly view: MeetingPeopleView
  /** With the list as it now is. */
  readonly onChanged: (view: MeetingPeopleView) => void
}

function Invitations({ view, onChanged }: InvitationsProps) {
  const { t, i18n } = useTranslation('staff')
  const { enter, whyNot } = useEnter()
  const [adding, setAdding] = useState(false)
  const [step, setStep] = useState<LinkStep | null>(null)
  const [outcome, setOutcome] = useState<CommandOutcome<MeetingPeopleView> | null>(null)
  const [said, setSaid] = useState('')

  /** Does one thing to one person, says what came of it, and shows the list as it now is. */
  const act = async (ask: () => Promise<CommandOutcome<MeetingPeopleView>>, done: string) => {
    setStep(null)
    setSaid('')
    const answer = await ask()
    setOutcome(answer)
    if (!answer.ok) return
    setSaid(done)
    onChanged(answer.value)
  }
  const renew = ({ id, name }: Invited) => void act(() => askStaff.renew(view.meeting, id), t('renewed', { name }))
  const invited = view.participants.filter(({ id }) => id !== view.chair)

  return (
    <>
      <section className={styles.about}>
        <h2 className="part">{view.title}</h2>
        <p>
          {t('list.about', { kind: i18n.format.begin(t(`lobby:kind.${view.kind}`)), date: i18n.format.day(view.date) })}
        </p>
        <div className="row">
          <Button look="main" onPress={() => void enter(view)}>
            {t('people.enter')}
          </Button>
          <Button icon="add" onPress={() => setAdding(true)}>
            {t('people.add')}
          </Button>
          <FollowUpButton view={view} />
        </div>
        {whyNot && <Refused reason={whyNot} />}
      </section>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {outcome && !outcome.ok && <Refused reason={outcome.reason} />}
      {invited.length === 0 && (
        <Notice icon="person" title={t('people.alone')}>
          <p>{t('people.aloneBody')}</p>
        </Notice>
      )}
      <PersonList view={view} onStep={setStep} onRenew={renew} />
      <PersonDialogs
        step={step}
        onStep={setStep}
        onRenew={renew}
        onRevoke={({ id, name }) => void act(() => askStaff.revoke(view.meeting, id), t('revoked', { name }))}
        onRemove={({ id, name }) => void act(() => askStaff.remove(view.meeting, id), t('removed', { name }))}
      />
      <AddPersonDialog
        open={adding}
        meeting={view.meeting}
        childrenOfMeeting={view.children}
        onClose={() => setAdding(false)}
        onAdded={(name, changed) => {
          setAdding(false)
          setOutcome(null)
          setSaid(t('added', { name }))
          onChanged(changed)
        }}
      />
    </>
  )
}
