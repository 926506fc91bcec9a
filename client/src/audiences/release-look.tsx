import { type Finding, findingKey } from '@evenhand/shared/domain/finds-in'
import type { ReleaseLookView } from '@evenhand/shared/protocol/sharing-view'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import type { CommandOutcome } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import { Refused } from '../ui/refused.tsx'
import { Tick } from '../ui/ticks.tsx'
import styles from './audiences.module.css'

export interface ReleaseLookProps {
  readonly looked: ReleaseLookView
  readonly release: (said: {
    readonly confirmed: readonly string[]
    readonly childAgrees: boolean
  }) => Promise<CommandOutcome<void>>
  /** The card says something else by now: it is to be looked through again. */
  readonly onChangedMeanwhile: () => void
  readonly onDone: () => void
}

/** The words as they will stand there, and each thing in them that the chair has to look at. */
export function ReleaseLook({ looked, release, onChangedMeanwhile, onDone }: ReleaseLookProps) {
  const { t } = useTranslation('audiences')
  const { words, findings, named, asksChild, already } = looked
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const [childAgrees, setChildAgrees] = useState(false)
  const { run, refusal } = useAsking()
  const isLooked = findings.every((finding) => confirmed.includes(findingKey(finding))) && (childAgrees || !asksChild)

  async function send() {
    const done = await run(async () => {
      const answer = await release({ confirmed, childAgrees })
      if (!answer.ok && answer.reason === 'changed-meanwhile') onChangedMeanwhile()
      return answer
    })
    if (done) onDone()
  }

  return (
    <div className={styles.part} role="group" aria-label={t('release.goesOver')}>
      <p>{t('release.goesOver')}</p>
      <blockquote className={styles.words} dir="auto">
        {words}
      </blockquote>
      <p>{named ? t('release.named', { name: named }) : t('release.unnamed')}</p>
      {already && <p>{t('release.already')}</p>}
      <p>{t(findings.length > 0 ? 'release.found' : 'release.nothing')}</p>
      <Findings findings={findings} confirmed={confirmed} onConfirm={setConfirmed} />
      {asksChild && (
        <Tick checked={childAgrees} onChange={setChildAgrees}>
          {t('release.child')}
        </Tick>
      )}
      <div>
        <Button look="main" notNow={isLooked ? undefined : t('release.unconfirmed')} onPress={() => void send()}>
          {t('release.send')}
        </Button>
      </div>
      {refusal && <Refused reason={refusal} />}
    </div>
  )
}

interface FindingsProps {
  readonly findings: readonly Finding[]
  readonly confirmed: readonly string[]
  readonly onConfirm: (confirmed: readonly string[]) => void
}

function Findings({ findings, confirmed, onConfirm }: FindingsProps) {
  const { t } = useTranslation('audiences')
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const key = findingKey(finding)
        return (
          <li key={key}>
            <Tick
              checked={confirmed.includes(key)}
              onChange={(on) => onConfirm(on ? [...confirmed, key] : confirmed.filter((each) => each !== key))}
            >
              {t('release.mayGo', { what: t(`release.kind.${finding.kind}`), words: finding.words })}
            </Tick>
          </li>
        )
      })}
    </ul>
  )
}
