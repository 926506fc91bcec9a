import type { Box } from '@evenhand/shared/domain/grid'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import type { Draft } from './drafts.ts'
import { useGrid } from './grid-context.tsx'
import { postDraft } from './post-draft.ts'
import styles from './resting-drafts.module.css'
import { useRestingDrafts } from './use-draft.ts'
import { useWhyNotPosted } from './why-not-posted.ts'

/** The drafts of a box that wait: this person's own, and on this device alone. [M7] */
export function RestingDrafts({ box }: { readonly box: Box }) {
  const { t } = useTranslation('drafts')
  const drafts = useRestingDrafts(box)
  if (drafts.length === 0) return null
  return (
    <ul className={styles.drafts} aria-label={t('list')}>
      {drafts.map((draft) => (
        <RestingDraft key={draft.id} draft={draft} />
      ))}
    </ul>
  )
}

function RestingDraft({ draft }: { readonly draft: Draft }) {
  const { t, i18n } = useTranslation('drafts')
  const grid = useGrid()
  const why = useWhyNotPosted(draft)
  const said = draft.words.trim().split('\n')[0] ?? ''
  return (
    <li className={draft.refused ? `${styles.draft} ${styles.refused}` : styles.draft}>
      <p className="small">
        <Icon name={draft.refused ? 'refused' : 'minutes'} />{' '}
        {draft.refused ? t('refused', { reason: t(`refusals:edit.${draft.refused}`) }) : t('mine')}
      </p>
      <p className={styles.words} dir="auto">
        {draft.words}
      </p>
      <div className={styles.acts}>
        <Button small label={t('editLong', { words: said })} onPress={() => grid.drafts.edit(draft.id)}>
          {t('edit')}
        </Button>
        <Button
          small
          label={i18n.format.sentences([t('postLong', { words: said }), why])}
          notNow={why ?? undefined}
          onPress={() => postDraft(grid, draft, i18n.language)}
        >
          {t('post')}
        </Button>
        {why && <span className="small">{why}</span>}
      </div>
    </li>
  )
}
