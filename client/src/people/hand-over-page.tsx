import type { ParticipantId } from '@evenhand/shared/domain/ids'
import type { DeviceView } from '@evenhand/shared/protocol/people-view'
import { type FormEvent, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { command } from '../session/command.ts'
import { closeHere, openHere } from '../session/handed-on.ts'
import { Button } from '../ui/button.tsx'
import { Page } from '../ui/page.tsx'
import { Shown } from '../ui/shown.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useLoad } from '../ui/use-load.ts'
import styles from './people.module.css'

type Somebody = DeviceView['people'][number]

/** The neutral screen between two people who share a device: each goes on with their own only by saying who they are. [P12] */
export function HandOverPage() {
  const { t } = useTranslation('people')
  const { loaded, reload } = useLoad('device', () => command<DeviceView>('GET', '/api/device'))
  return (
    <Page title={t('handOver.pageTitle')} width="phone">
      <p>{t('handOver.pageLead')}</p>
      <Shown loaded={loaded} onAgain={reload}>
        {({ people }) => <Choose people={people} />}
      </Shown>
      <SomebodyElse />
    </Page>
  )
}

function Choose({ people }: { readonly people: readonly Somebody[] }) {
  const { t } = useTranslation('people')
  const goOn = (participant: ParticipantId) => {
    closeHere(people.map((each) => each.participant).filter((each) => each !== participant))
    openHere(participant)
    window.location.replace(`/meeting/${participant}`)
  }
  if (people.length === 0) return <p>{t('handOver.none')}</p>
  return (
    <ul className={styles.people}>
      {people.map(({ participant, person }) => (
        <li key={participant} className={styles.change}>
          <Button wide onPress={() => goOn(participant)}>
            {t('handOver.go', { person })}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** Whoever has not come in on this device yet has a link of their own. */
function SomebodyElse() {
  const { t } = useTranslation('people')
  const [link, setLink] = useState('')
  const [problem, setProblem] = useState<string>()
  const open = (event: FormEvent) => {
    event.preventDefault()
    const secret = /#([\w-]{43})$/.exec(link.trim())?.[1]
    setProblem(secret ? undefined : t('handOver.linkProblem'))
    if (secret) window.location.replace(`/join#${secret}`)
  }
  return (
    <form className={styles.link} noValidate onSubmit={open}>
      <h2>{t('handOver.other')}</h2>
      <p>{t('handOver.otherBody')}</p>
      <TextField name="link" label={t('handOver.link')} value={link} onChange={setLink} problem={problem} />
      <div>
        <Button type="submit">{t('handOver.openLink')}</Button>
      </div>
    </form>
  )
}
