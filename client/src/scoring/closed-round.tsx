import type { MeetingView } from '@evenhand/shared/protocol/view'
import { checkClose, type OwnCheck } from '@evenhand/shared/seal/check-reveal'
import { useEffect, useState } from 'react'
import { CopyButton } from '../ui/copy-button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import type { ClosedRoundView } from './closed-look.tsx'
import { EMPTY_DRAFT, isUnsent } from './score-draft.ts'
import { useKept, useScoringMemory } from './scoring-memory.tsx'
import { PROMPTS } from './shown-answer.ts'
import { useWords } from './words.ts'
import styles from './waiting.module.css'

/** The own answer of one closed round: is it in the root that everybody was given, and was anything left unsent? */
export function ClosedRound({ view, round }: { readonly view: MeetingView; readonly round: ClosedRoundView }) {
  const { t, child } = useWords(view)
  const check = useCloseCheck(view, round)
  const name = child(round.asks.child)
  return (
    <>
      {check === 'differs' ? (
        <Notice tone="stop" title={t('closed.differs', { child: name })}>
          <p>{t('closed.differsWords')}</p>
        </Notice>
      ) : (
        <p className={styles.check}>
          <Icon name={check === 'matches' ? 'checked' : 'pass'} />
          {t(`closed.${check}`, { child: name })}
        </p>
      )}
      <LeftUnsent view={view} round={round} />
    </>
  )
}

function useCloseCheck(view: MeetingView, round: ClosedRoundView): OwnCheck | 'checking' {
  const { kept, keep } = useKept(view.me.member, round.id)
  const [check, setCheck] = useState<OwnCheck | 'checking'>('checking')
  useEffect(() => {
    let stale = false
    // The device's own receipt counts, not what the server now says it was; unless a later one came from another device.
    keep({ root: round.root, ...(round.mine ? { mine: round.mine } : {}) })
    const work = async () => {
      const came = await checkClose(round, kept())
      if (!stale) setCheck(came)
    }
    void work()
    return () => {
      stale = true
    }
  }, [round, kept, keep])
  return check
}

/** Words that did not get through before the close stay with their author. */
function LeftUnsent({ view, round }: { readonly view: MeetingView; readonly round: ClosedRoundView }) {
  const { t, child } = useWords(view)
  const { drafts } = useScoringMemory()
  const draft = drafts[round.id] ?? EMPTY_DRAFT
  const arrived = draft.sealed !== null && draft.sealed.commitment === round.mine?.commitment
  if (!isUnsent(draft) || arrived) return null
  const { choice, reasons, why, because } = draft.form
  const number = choice?.kind === 'score' ? [String(choice.place)] : []
  const said = [...number, ...PROMPTS.map((prompt) => reasons[prompt]), why, because].filter(
    (words) => words.trim() !== '',
  )
  return (
    <Notice tone="hold" title={t('closed.unsent', { child: child(round.asks.child) })}>
      <p>{t('closed.unsentWords')}</p>
      {said.map((words) => (
        <p key={words} dir="auto" className={styles.kept}>
          {words}
        </p>
      ))}
      {said.length > 0 && (
        <p>
          <CopyButton text={said.join('\n')}>{t('closed.copy')}</CopyButton>
        </p>
      )}
    </Notice>
  )
}
