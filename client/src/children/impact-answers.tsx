import type { ChildId } from '@evenhand/shared/domain/ids'
import { LIMITS, type OnBehalfOf } from '@evenhand/shared/domain/grid'
import { may, onlyAsProxy } from '@evenhand/shared/domain/policy'
import { answerImpact, answerImpactFor } from '@evenhand/shared/grid-doc/edit-impact'
import { type Verdict, VERDICTS } from '@evenhand/shared/grid-doc/impact-schema'
import type { ImpactAbout } from '@evenhand/shared/grid-doc/read-impact'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoWriting } from '../grid/card-abilities.ts'
import { useGrid } from '../grid/grid-context.tsx'
import { Button } from '../ui/button.tsx'
import { Choice, FoldedChoice } from '../ui/choice.tsx'
import { Tick } from '../ui/ticks.tsx'
import { WordsField } from '../ui/words-field.tsx'
import styles from './children.module.css'
import { useSpeakers } from './use-speakers.ts'

interface ImpactAnswersProps {
  readonly child: ChildId
  readonly hash: string
  readonly about: ImpactAbout
}

/** What this person may say of a statement: for themselves, or for somebody else. Nothing is chosen for them. [C4] */
export function ImpactAnswers({ child, hash, about }: ImpactAnswersProps) {
  const { t } = useTranslation('children')
  const { room, writer } = useGrid()
  const [open, setOpen] = useState<'own' | 'other' | null>(null)
  const proxy = onlyAsProxy(writer.role, 'agree-impact')
  const speaks = may(writer.role, 'agree-impact', 'own') && !proxy
  const writesDown = proxy || may(writer.role, 'write-down-for-others', 'own')
  const speakers = useSpeakers()
  const mine = about.answers.find(({ by, speaker }) => by === writer.member && speaker === null)
  if ((!speaks && !writesDown) || whyNoWriting(writer) !== null) return null
  const by = writer.member
  const close = () => setOpen(null)
  return (
    <div className={styles.tools}>
      {speaks && open !== 'own' && (
        <Button small onPress={() => setOpen('own')}>
          {t(mine ? 'impact.again' : 'impact.ask')}
        </Button>
      )}
      {writesDown && open !== 'other' && (
        <Button small look="quiet" onPress={() => setOpen('other')}>
          {t('impact.forSomebody')}
        </Button>
      )}
      {open === 'own' && (
        <AnswerForm
          speakers={null}
          onSay={({ verdict, changes }) => answerImpact(room.doc, { by, child, verdict, changes, hash })}
          onClose={close}
        />
      )}
      {open === 'other' && (
        <AnswerForm
          speakers={speakers}
          onSay={({ verdict, changes, speaker, readBack }) => {
            if (speaker) answerImpactFor(room.doc, { by, child, verdict, changes, hash, speaker, readBack })
          }}
          onClose={close}
        />
      )}
    </div>
  )
}

interface Said {
  readonly verdict: Verdict
  readonly changes: string
  readonly speaker: OnBehalfOf | null
  readonly readBack: boolean
}

interface AnswerFormProps {
  /** Whose answer it can be; null for one's own. */
  readonly speakers: readonly OnBehalfOf[] | null
  readonly onSay: (said: Said) => void
  readonly onClose: () => void
}

function AnswerForm({ speakers, onSay, onClose }: AnswerFormProps) {
  const { t } = useTranslation('children')
  const [verdict, setVerdict] = useState<Verdict | ''>('')
  const [changes, setChanges] = useState('')
  const [name, setName] = useState('')
  const [readBack, setReadBack] = useState(false)
  const [missing, setMissing] = useState(false)
  const id = useId()
  const speaker = speakers?.find((each) => each.name === name) ?? null
  const whole = verdict !== '' && (speakers === null || speaker !== null)
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setMissing(!whole)
        if (verdict === '' || !whole) return
        onSay({ verdict, changes: changes.trim(), speaker, readBack })
        onClose()
      }}
    >
      {speakers && (
        <FoldedChoice
          name={`${id}-who`}
          label={t('impact.whose')}
          value={name}
          options={[
            { value: '', words: t('impact.choose') },
            ...speakers.map((each) => ({ value: each.name, words: each.name })),
          ]}
          onChange={setName}
        />
      )}
      <Choice<Verdict | ''>
        name={`${id}-verdict`}
        label={t(speakers ? 'impact.theySay' : 'impact.doYou')}
        options={VERDICTS.map((value) => ({ value, words: t(`impact.choice.${value}`) }))}
        value={verdict}
        onChange={setVerdict}
        {...(missing ? { problem: t('impact.missing') } : {})}
      />
      <WordsField label={t('impact.changes')} rows={2} max={LIMITS.smallWords} value={changes} onChange={setChanges} />
      {speakers && (
        <Tick checked={readBack} onChange={setReadBack}>
          {t('impact.readBackTick')}
        </Tick>
      )}
      <div className="row">
        <Button type="submit" look="main" small>
          {t('impact.put')}
        </Button>
        <Button small onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
