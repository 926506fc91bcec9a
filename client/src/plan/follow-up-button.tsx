import type { CommandRefusal } from '@evenhand/shared/protocol/refusal'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useLocation } from 'wouter'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/refused.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './plan.module.css'

/** The meeting after this one: the same people, and the plan of this one to look back at. Leads to its people and links. */
export function FollowUpButton({ view }: { readonly view: MeetingPeopleView }) {
  const { t } = useTranslation('plan')
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button icon="clock" onPress={() => setAsking(true)}>
        {t('followUp.open')}
      </Button>
      {asking && <FollowUpDialog view={view} onClose={() => setAsking(false)} />}
    </>
  )
}

function FollowUpDialog({ view, onClose }: { readonly view: MeetingPeopleView; readonly onClose: () => void }) {
  const { t } = useTranslation('plan')
  const [, goTo] = useLocation()
  const [title, setTitle] = useState(view.title)
  const [date, setDate] = useState('')
  const [tried, setTried] = useState(false)
  const [working, setWorking] = useState(false)
  const [whyNot, setWhyNot] = useState<CommandRefusal | 'offline' | null>(null)
  const problems = {
    title: title.trim() === '' ? t('followUp.noTitle') : undefined,
    date: date === '' ? t('followUp.noDate') : date < view.date ? t('followUp.tooEarly') : undefined,
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (working || problems.title || problems.date) return
    setWorking(true)
    setWhyNot(null)
    const path = `/api/staff/meetings/${encodeURIComponent(view.meeting)}/follow-up`
    const made = await command<MeetingPeopleView>('POST', path, { title: title.trim(), date })
    setWorking(false)
    if (!made.ok) return setWhyNot(made.reason)
    onClose()
    goTo(`/meetings/${made.value.meeting}`)
  }
  return (
    <Dialog open asks onClose={onClose} title={t('followUp.title')}>
      <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <p>{t('followUp.lead')}</p>
        <TextField
          name="follow-up-title"
          label={t('followUp.name')}
          hint={t('followUp.nameHint')}
          maxLength={120}
          value={title}
          onChange={setTitle}
          problem={tried ? problems.title : undefined}
        />
        <TextField
          name="follow-up-date"
          type="date"
          label={t('followUp.date')}
          value={date}
          onChange={setDate}
          problem={tried ? problems.date : undefined}
        />
        {whyNot && <Refused reason={whyNot} />}
        <div className="row">
          <Button look="main" type="submit" notNow={working ? t('followUp.working') : undefined}>
            {t(working ? 'followUp.working' : 'followUp.make')}
          </Button>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
