import type { AudienceId } from '@evenhand/shared/domain/ids'
import type { InvitedView, LobbyView } from '@evenhand/shared/protocol/people-view'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { type ReactNode, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { Ticks } from '../ui/ticks.tsx'
import { askPeople } from './ask-people.ts'
import styles from './people.module.css'
import { useAsking } from './use-asking.ts'

export interface DoorProps {
  readonly view: MeetingView
  readonly lobby: LobbyView
}

/** Who waits and who has not come, for the chair: each by name, with what they are, let in one at a time. */
export function DoorSection({ view, lobby }: DoorProps) {
  const { t } = useTranslation('people')
  const at = (where: InvitedView['where']) => lobby.people.filter((person) => person.where === where)
  const waiting = at('at-the-door')
  return (
    <>
      <Group title={t('door.title')}>
        {waiting.length === 0 && <p className="small">{t('door.nobody')}</p>}
        {view.run !== null && view.run.phase !== 'before' && <p className="small">{t('late.chair')}</p>}
        <People view={view} people={waiting} />
      </Group>
      {at('not-here').length > 0 && (
        <Group title={t('notHere.title')}>
          <p className="small">{t('notHere.lead')}</p>
          <People view={view} people={at('not-here')} />
        </Group>
      )}
      {at('removed').length > 0 && (
        <Group title={t('removed.title')}>
          <p className="small">{t('removed.lead')}</p>
          <People view={view} people={at('removed')} />
        </Group>
      )}
    </>
  )
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function People({ view, people }: { readonly view: MeetingView; readonly people: readonly InvitedView[] }) {
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <InvitedPerson key={person.id} view={view} person={person} />
      ))}
    </ul>
  )
}

function InvitedPerson({ view, person }: { readonly view: MeetingView; readonly person: InvitedView }) {
  const { t, i18n } = useTranslation('people')
  const { run, working, refusal } = useAsking()
  const usual = person.doors.filter((door) => door.usual).map(({ audience }) => audience)
  const [into, setInto] = useState<readonly AudienceId[]>(usual)
  const who = i18n.format.aside([t(`meeting:roles.${person.role}`), person.of, person.withoutDevice && t('without')])
  const blocked = person.doors.filter(({ audience }) => into.includes(audience)).flatMap(({ inTheWay }) => inTheWay)
  const whyNot = whyNotNow({ blocked, into, working })
  return (
    <li className={styles.person}>
      <div>
        <p>
          <b>{person.name}</b>
        </p>
        <p className="small">{who}</p>
        {person.doors.length > 1 && (
          <Ticks
            label={t('door.where')}
            options={person.doors.map((door) => ({
              key: door.audience,
              words: t(`session.${door.kind}`, { label: door.label }),
            }))}
            chosen={into}
            onChange={setInto}
          />
        )}
        {person.doors.length === 0 && <p className="small">{t('door.nowhere', { name: person.name })}</p>}
        {blocked.length > 0 && <p role="alert">{t('door.inTheWay', { names: i18n.format.list(new Set(blocked)) })}</p>}
        {refusal && <Refused reason={refusal} />}
      </div>
      <Button
        small
        look={person.where === 'at-the-door' ? 'main' : 'plain'}
        label={t('door.letInNamed', { name: person.name, who })}
        notNow={
          whyNot === null ? undefined : t(`door.${whyNot}`, { names: i18n.format.list(blocked), name: person.name })
        }
        onPress={() => void run(() => askPeople(view.me.participant).letIn(person.id, into))}
      >
        {t('door.letIn')}
      </Button>
    </li>
  )
}

function whyNotNow(now: {
  blocked: readonly string[]
  into: readonly AudienceId[]
  working: boolean
}): 'inTheWay' | 'where' | 'letIn' | null {
  if (now.blocked.length > 0) return 'inTheWay'
  if (now.into.length === 0) return 'where'
  return now.working ? 'letIn' : null
}
