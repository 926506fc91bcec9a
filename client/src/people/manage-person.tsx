import { AGENCIES } from '@evenhand/shared/domain/participant'
import { may } from '@evenhand/shared/domain/policy'
import { ROLES, type Role } from '@evenhand/shared/domain/role'
import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { FoldedChoice } from '../ui/choice.tsx'
import { Refused } from '../ui/refused.tsx'
import { Tick } from '../ui/ticks.tsx'
import { askPeople } from './ask-people.ts'
import { AttendsChoice } from './attends-choice.tsx'
import styles from './people.module.css'
import { type Asking, useAsking } from './use-asking.ts'

export interface ManagePersonProps {
  readonly view: MeetingView
  readonly person: PersonView
}

/** What may be done about one person who is inside: by the chair everything, by the minute taker how they attend. */
export function ManagePerson({ view, person }: ManagePersonProps) {
  const { t } = useTranslation('people')
  const asking = useAsking()
  const { role } = view.me
  const ask = askPeople(view.me.participant)
  const keeps = may(role, 'keep-attendance', 'other')
  return (
    <div className={`${styles.change} ${styles.whole}`}>
      <AttendsChoice
        name={`attends-${person.id}`}
        label={t('manage.attends')}
        attends={person.attends}
        onChange={(attends) => void asking.run(() => ask.attends(person.id, { attends }))}
      />
      {keeps && (
        <>
          <Tick
            checked={person.withoutDevice === true}
            onChange={(withoutDevice) => void asking.run(() => ask.attends(person.id, { withoutDevice }))}
          >
            {t('manage.without')}
          </Tick>
          {person.withoutDevice && (
            <Tick checked={person.here} onChange={(here) => void asking.run(() => ask.presence(person.id, here))}>
              {t('manage.here')}
            </Tick>
          )}
          <Agency view={view} person={person} asking={asking} />
        </>
      )}
      {may(role, 'change-role', 'other') && person.role !== 'chair' && (
        <Steering view={view} person={person} asking={asking} />
      )}
      {asking.refusal && <Refused reason={asking.refusal} />}
    </div>
  )
}

interface Part extends ManagePersonProps {
  readonly asking: Asking
}

function Agency({ view, person, asking }: Part) {
  const { t } = useTranslation('people')
  if (view.door.quorum === null || (person.role !== 'social_worker' && person.role !== 'partner_professional'))
    return null
  const usual = person.role === 'social_worker' ? 'social_care' : 'other'
  return (
    <FoldedChoice
      name={`agency-${person.id}`}
      label={t('manage.agency')}
      options={AGENCIES.map((agency) => ({ value: agency, words: t(`manage.agencies.${agency}`) }))}
      value={person.agency ?? usual}
      onChange={(agency) => void asking.run(() => askPeople(view.me.participant).attends(person.id, { agency }))}
    />
  )
}

type Guest = Exclude<Role, 'chair' | 'child'>
/** A child has a page of their own with their role, and is invited as what they are. */
const GUESTS = ROLES.filter((role): role is Guest => role !== 'chair' && role !== 'child')

function Steering({ view, person, asking }: Part) {
  const { t } = useTranslation('people')
  const ask = askPeople(view.me.participant)
  const [role, setRole] = useState<Role>(person.role)
  const [sure, setSure] = useState(false)
  return (
    <>
      {person.role !== 'child' && (
        <FoldedChoice
          name={`role-${person.id}`}
          label={t('manage.role')}
          hint={t('manage.roleBody')}
          options={GUESTS.map((each) => ({ value: each, words: t(`meeting:roles.${each}`) }))}
          value={role === 'chair' || role === 'child' ? 'observer_trainee' : role}
          onChange={setRole}
        />
      )}
      {role !== person.role && (
        <Button small onPress={() => void asking.run(() => ask.changeRole(person.id, role))}>
          {t('manage.roleSave')}
        </Button>
      )}
      <div>
        <Button small onPress={() => void asking.run(() => ask.sendBack(person.id))}>
          {t('manage.back')}
        </Button>
        <p className="small">{t('manage.backBody')}</p>
      </div>
      <div>
        <Button
          small
          look={sure ? 'main' : 'plain'}
          onPress={() => (sure ? void asking.run(() => ask.remove(person.id)) : setSure(true))}
        >
          {sure ? t('manage.removeSure', { name: person.name }) : t('manage.remove')}
        </Button>
        <p className="small">{t('manage.removeBody')}</p>
      </div>
    </>
  )
}
