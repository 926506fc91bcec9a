import type { DissentAbout } from '@evenhand/shared/domain/deciding'
import { DECIDING_WORDS, DISSENT_ABOUT } from '@evenhand/shared/domain/deciding'
import type { Child } from '@evenhand/shared/domain/meeting'
import { firstName } from '@evenhand/shared/domain/participant'
import type { MeetingView, PersonView } from '@evenhand/shared/protocol/view'
import { useId, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { WordsField } from '../ui/words-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWarnBeforeLeaving } from '../ui/use-warn-before-leaving.ts'
import { FormProblem } from '../ui/form-problem.tsx'
import { OneOf } from './one-of.tsx'
import { useSaying } from './use-saying.ts'
import styles from './deciding.module.css'

interface SayingFormProps {
  readonly view: MeetingView
  readonly child: Child
  /** Whose words they can be; null: the viewer's own. */
  readonly others: readonly PersonView[] | null
  /** Whether they can be those of somebody who is not in the meeting. */
  readonly absent: boolean
  /** A family view has no kind; a dissent has one for each author. */
  readonly dissent: ((of: PersonView | null) => 'formal' | 'disagreement') | null
  readonly hint: string
  readonly onDone: () => void
}

const ABSENT = 'absent'

/** Somebody's words about a decision: one's own, or written down for somebody and read back. [P2] */
export function SayingForm({ view, child, others, absent, dissent, hint, onDone }: SayingFormProps) {
  const { t } = useTranslation('deciding')
  const [of, setOf] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [about, setAbout] = useState<DissentAbout | null>(null)
  const [words, setWords] = useState('')
  const [readBack, setReadBack] = useState<string | null>(null)
  const { say, problem, missing, lacking } = useSaying(view, onDone)
  const base = useId()
  useWarnBeforeLeaving(() => words.trim() !== '')
  const childName = firstName(child.name)
  const save = () => {
    const person = others?.find(({ id }) => id === of) ?? null
    if (others && of === null) return missing('whose')
    if (of === ABSENT && name.trim() === '') return missing('name')
    if (dissent && about === null) return missing('about')
    if (words.trim() === '') return missing('words')
    if (others && readBack === null) return missing('readBack')
    const said = { audience: view.audience, child: child.id, words: words.trim() }
    const whose = { of: person?.id ?? null, readBack: others ? readBack === 'yes' : null }
    if (dissent) return void say('dissents', { ...said, ...whose, kind: dissent(person), about })
    void say('family-views', { ...said, ...whose, name: of === ABSENT ? name.trim() : '' })
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {others && (
        <OneOf
          label={t('whose')}
          options={[...others, ...(absent ? [{ id: ABSENT, name: t('absent') }] : [])]}
          value={of}
          onChange={setOf}
          autoFocus
          problem={lacking('whose')}
        />
      )}
      {of === ABSENT && (
        <TextField
          name={`${base}-name`}
          label={t('absentName', { child: childName })}
          value={name}
          onChange={setName}
          maxLength={160}
          problem={lacking('name') ?? undefined}
        />
      )}
      {dissent && (
        <OneOf
          label={t('aboutLabel')}
          options={DISSENT_ABOUT.map((id) => ({ id, name: t(`about_${id}`, { child: childName }) }))}
          value={about}
          onChange={(id) => setAbout(DISSENT_ABOUT.find((one) => one === id) ?? null)}
          problem={lacking('about')}
        />
      )}
      <WordsField
        label={t(others ? 'words' : 'ownWords')}
        hint={hint}
        value={words}
        onChange={setWords}
        max={DECIDING_WORDS}
        problem={lacking('words')}
      />
      {others && (
        <OneOf
          label={t('readBack')}
          options={[
            { id: 'yes', name: t('yes') },
            { id: 'no', name: t('no') },
          ]}
          value={readBack}
          onChange={setReadBack}
          problem={lacking('readBack')}
        />
      )}
      <FormProblem>{problem}</FormProblem>
      <p className="row">
        <Button type="submit" icon="saved">
          {t('save')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  )
}
