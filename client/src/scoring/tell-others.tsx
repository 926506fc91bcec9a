import type { AudienceId, MemberId } from '@evenhand/shared/domain/ids'
import type { AudienceView, MeetingView, ResultView } from '@evenhand/shared/protocol/view'
import { useState } from 'react'
import { command } from '../session/command.ts'
import { Button } from '../ui/button.tsx'
import type { RevealedRoundView } from './revealed-look.tsx'
import { useWords } from './words.ts'
import styles from './reveal.module.css'

interface TellOthersProps {
  readonly view: MeetingView
  readonly round: RevealedRoundView
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** For the chair of a meeting in several sessions: one answer at a time goes further, whole or only as a mention. [P6] */
export function TellOthers({ view, round, names }: TellOthersProps) {
  const { t, isChair, refusal } = useWords(view)
  const [said, setSaid] = useState<string | null>(null)
  const others = view.audiences.filter(({ id, kind }) => id !== view.audience && ['everyone', 'session'].includes(kind))
  if (!isChair || others.length === 0) return null
  const tell = async (member: MemberId, to: AudienceId, how: 'shown' | 'mentioned') => {
    const outcome = await command('POST', `/api/p/${view.me.participant}/rounds/${round.id}/tell`, { to, member, how })
    setSaid(outcome.ok ? t('tell.done') : refusal(outcome.reason))
  }
  const nameOf = ({ label, kind }: AudienceView) => label || t(kind === 'everyone' ? 'tell.first' : 'tell.other')
  return (
    <details>
      <summary>{t('tell.title')}</summary>
      <p className="small">{t('tell.hint')}</p>
      <output>{said}</output>
      <ul className={styles.tell}>
        {round.results
          .filter(({ answer }) => answer !== null)
          .flatMap(({ by }) => others.map((to) => ({ by, to, name: names.get(by) ?? '' })))
          .map(({ by, to, name }) => (
            <li key={`${by} ${to.id}`}>
              <span>{t('tell.to', { name, session: nameOf(to) })}</span>
              <Button
                small
                label={t('tell.showLabel', { name, session: nameOf(to) })}
                onPress={() => void tell(by, to.id, 'shown')}
              >
                {t('tell.show')}
              </Button>
              <Button
                small
                label={t('tell.mentionLabel', { name, session: nameOf(to) })}
                onPress={() => void tell(by, to.id, 'mentioned')}
              >
                {t('tell.mention')}
              </Button>
            </li>
          ))}
      </ul>
    </details>
  )
}
