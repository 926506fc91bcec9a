import type { Card } from '@evenhand/shared/domain/grid'
import { LIMITS } from '@evenhand/shared/domain/grid'
import type { AudienceId } from '@evenhand/shared/domain/ids'
import { plainWords } from '@evenhand/shared/grid-doc/read-grid'
import type { ReleaseLookView } from '@evenhand/shared/protocol/sharing-view'
import type { AudienceView, MeetingView } from '@evenhand/shared/protocol/view'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useAsking } from '../people/use-asking.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Refused } from '../ui/refused.tsx'
import { askAudiences, type ReleaseWanted } from './ask-audiences.ts'
import { useAudienceName } from './audience-name.ts'
import { otherBoards } from './other-boards.ts'
import { ReleaseLook } from './release-look.tsx'

export interface ReleaseDialogProps {
  readonly card: Card
  readonly view: MeetingView
  readonly onClose: () => void
}

/** A card that is to go over: where to, in whose words, and a look at what is in them. [B2] */
export function ReleaseDialog({ card, view, onClose }: ReleaseDialogProps) {
  const { t } = useTranslation('audiences')
  const others = otherBoards(view)
  const [to, setTo] = useState<AudienceId | null>(others[0]?.id ?? null)
  const [as, setAs] = useState<'words' | 'gist'>('words')
  const [gist, setGist] = useState(plainWords(card.words))
  const [looked, setLooked] = useState<ReleaseLookView | null>(null)
  const { run, refusal } = useAsking()
  const { audience: from } = view
  const wanted: ReleaseWanted | null = from &&
    to && { from, card: card.id, to, gist: as === 'gist' ? gist.trim() : null }

  /** What was looked at is what was asked for then: whatever is changed after it is looked through anew. */
  const anew =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setLooked(null)
      set(value)
    }
  async function look() {
    if (!wanted) return
    await run(async () => {
      const answer = await askAudiences(view.me.participant).look(wanted)
      if (answer.ok) setLooked(answer.value)
      return answer.ok ? { ok: true, value: undefined } : answer
    })
  }

  const actions = (
    <>
      {!looked && (
        <Button look="main" notNow={wanted ? undefined : t('release.noOther')} onPress={() => void look()}>
          {t('release.look')}
        </Button>
      )}
      <Button onPress={onClose}>{t('release.cancel')}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title={t('release.title')} actions={actions}>
      <p>{t('release.lead')}</p>
      <To others={others} to={to} onTo={anew(setTo)} />
      <Choice
        name="release-as"
        label={t('release.as')}
        options={[
          { value: 'words', words: t('release.asWords') },
          { value: 'gist', words: t('release.asGist') },
        ]}
        value={as}
        onChange={anew(setAs)}
      />
      {as === 'gist' && <Gist value={gist} onChange={anew(setGist)} />}
      {refusal && <Refused reason={refusal} />}
      {looked && wanted && (
        <ReleaseLook
          key={looked.hash}
          looked={looked}
          release={(said) => askAudiences(view.me.participant).release(wanted, { hash: looked.hash, ...said })}
          onChangedMeanwhile={() => setLooked(null)}
          onDone={onClose}
        />
      )}
    </Dialog>
  )
}

function To({
  others,
  to,
  onTo,
}: {
  readonly others: readonly AudienceView[]
  readonly to: AudienceId | null
  readonly onTo: (to: AudienceId) => void
}) {
  const { t } = useTranslation('audiences')
  const nameOf = useAudienceName()
  if (!to) return <p>{t('release.noOther')}</p>
  const options = others.map((audience) => ({ value: audience.id, words: nameOf(audience) }))
  return <Choice name="release-to" label={t('release.to')} options={options} value={to} onChange={onTo} />
}

function Gist({ value, onChange }: { readonly value: string; readonly onChange: (words: string) => void }) {
  const { t } = useTranslation('audiences')
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{t('release.gist')}</label>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={4}
        maxLength={LIMITS.cardWords}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}
