import { type Box, LIMITS } from '@evenhand/shared/domain/grid'
import { useDeferredValue, useEffect, useId, useRef } from 'react'
import { useAnnouncer } from '../announcing/use-announcer.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { onceSaved } from '../session/once-saved.ts'
import { useBox } from '../templates/use-template.ts'
import { AnswersField } from './answers-ask.tsx'
import { CardDetailsFields } from './card-details.tsx'
import { WordHelp } from './later.ts'
import styles from './card-form.module.css'
import type { Draft } from './drafts.ts'
import { useGrid } from './grid-context.tsx'
import { postDraft } from './post-draft.ts'
import { useWhyNotPosted } from './why-not-posted.ts'

export interface DraftFormProps {
  readonly box: Box
  readonly draft: Draft
  /** After it was posted or thrown away: where focus goes. */
  readonly onClosed: () => void
}

/** A card before anybody else sees it. It goes onto the board in one piece. */
export function DraftForm({ box, draft, onClosed }: DraftFormProps) {
  const { t, i18n } = useTranslation(['board', 'drafts'])
  const grid = useGrid()
  const { drafts } = grid
  const words = useRef<HTMLTextAreaElement>(null)
  const { title, short } = useBox(box)
  const { t: said } = useTranslation('announcing')
  const { say } = useAnnouncer()
  const id = useId()
  const over = draft.words.trim().length - LIMITS.cardWords
  const why = useWhyNotPosted(draft)
  // The place to write is there at once, the rest of the form a frame later. [U10]
  const whole = useDeferredValue(true, false)

  useEffect(() => words.current?.focus(), [draft.id])

  function post() {
    if (why) return words.current?.focus()
    postDraft(grid, draft, i18n.language)
    onceSaved(grid.room, (how) => say(said(how, { box: short })))
    onClosed()
  }

  function discard() {
    drafts.close(draft.id)
    onClosed()
  }

  function keep() {
    drafts.rest(draft.id)
    onClosed()
  }

  return (
    <section className={`card is-open ${styles.form} ${styles.draft}`} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('form.newTitle', { box: title })}</h3>
      <div className={`field ${styles.said}`}>
        <label htmlFor={`${id}-words`}>{t('form.words')}</label>
        <textarea
          ref={words}
          id={`${id}-words`}
          className="input"
          dir="auto"
          rows={3}
          value={draft.words}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => drafts.change(draft.id, { words: target.value })}
        />
        <small id={`${id}-note`}>{over > 0 ? t('form.tooLong', { count: over }) : t('form.draftNote')}</small>
      </div>
      {whole && (
        <>
          <WordHelp of="card" text={draft.words} />
          <CardDetailsFields
            box={box}
            value={draft.details}
            onChange={(patch) => drafts.change(draft.id, { details: { ...draft.details, ...patch } })}
          />
          <AnswersField
            box={box}
            subTag={draft.details.subTag}
            value={draft.answers}
            onChange={(answers) => drafts.change(draft.id, { answers })}
          />
        </>
      )}
      <div className={styles.done}>
        <button
          type="button"
          className="btn btn--small btn--main"
          aria-disabled={why ? true : undefined}
          aria-describedby={why ? `${id}-why` : undefined}
          onClick={post}
        >
          {t('form.put')}
        </button>
        <button type="button" className="btn btn--small" onClick={keep}>
          {t('drafts:keep')}
        </button>
        <button type="button" className="btn btn--small" onClick={discard}>
          {t('form.discard')}
        </button>
        {why && (
          <span className="small" id={`${id}-why`}>
            {why}
          </span>
        )}
      </div>
    </section>
  )
}
