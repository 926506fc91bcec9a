import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { SharingView } from '@evenhand/shared/protocol/sharing-view'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Loading } from '../ui/loading.tsx'
import { Refused } from '../ui/refused.tsx'
import { useLoad } from '../ui/use-load.ts'
import { askAudiences } from './ask-audiences.ts'
import { useAudienceName } from './audience-name.ts'
import styles from './audiences.module.css'
import { NewSession } from './new-session.tsx'
import { RestrictedWords } from './restricted-words.tsx'
import { WentOver } from './went-over.tsx'

export interface SessionsDialogProps {
  readonly participant: ParticipantId
  readonly open: boolean
  readonly onClose: () => void
}

/** For the chair: who is in which session, and what went from one to another. */
export function SessionsDialog({ participant, open, onClose }: SessionsDialogProps) {
  const { t } = useTranslation('audiences')
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('sessions.title')}
      actions={<Button onPress={onClose}>{t('sessions.close')}</Button>}
    >
      <p>{t('sessions.lead')}</p>
      <Sessions participant={participant} />
    </Dialog>
  )
}

export interface SessionsProps {
  readonly participant: ParticipantId
  readonly sharing: SharingView
  /** Something of it was changed. */
  readonly onChanged: () => void
}

function Sessions({ participant }: Pick<SessionsProps, 'participant'>) {
  const { loaded, reload } = useLoad(participant, () => askAudiences(participant).sharing())
  if (loaded.state === 'loading') return <Loading />
  if (loaded.state === 'refused') return <Refused reason={loaded.reason} onAgain={reload} />
  const props: SessionsProps = { participant, sharing: loaded.value, onChanged: reload }
  return (
    <>
      {loaded.value.audiences.map((audience) => (
        <OneSession key={audience.id} audience={audience} {...props} />
      ))}
      <NewSession {...props} />
      <RestrictedWords {...props} />
      <WentOver sharing={loaded.value} />
    </>
  )
}

type OneSessionProps = SessionsProps & { readonly audience: SharingView['audiences'][number] }

/** The people of one session, and those who may be put into it. */
function OneSession({ audience, participant, sharing, onChanged }: OneSessionProps) {
  const { t } = useTranslation('audiences')
  const name = useAudienceName()(audience)
  const { run, refusal } = useAsking()
  const people = sharing.people.filter(({ id, role }) => role !== 'chair' && audience.may.includes(id))
  async function place(person: ParticipantId, inside: boolean) {
    if (await run(() => askAudiences(participant).place(audience.id, person, inside))) onChanged()
  }
  return (
    <section className={styles.part} aria-label={name}>
      <h3>{name}</h3>
      <ul className={styles.part}>
        {people.map((person) => {
          const inside = audience.people.includes(person.id)
          return (
            <li key={person.id} className={styles.person}>
              <span>{inside ? <strong>{person.name}</strong> : person.name}</span>
              <Button
                small
                label={t(inside ? 'sessions.take' : 'sessions.put', { session: name, name: person.name })}
                onPress={() => void place(person.id, !inside)}
              >
                {t(inside ? 'sessions.takeShort' : 'sessions.putShort')}
              </Button>
            </li>
          )
        })}
      </ul>
      {people.length === 0 && <p>{t('sessions.none')}</p>}
      {refusal && <Refused reason={refusal} />}
    </section>
  )
}
