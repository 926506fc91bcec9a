import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useGrid } from './grid-context.tsx'
import { postDraft } from './post-draft.ts'
import styles from './resting-drafts.module.css'
import { useRestingDrafts } from './use-draft.ts'
import { useWhyNotPostedOf } from './why-not-posted.ts'

/** Says how many drafts wait here and, when this part of the meeting takes them, puts them all up. Each is an edit of its own. [M7] */
export function MyDrafts() {
  const { t, i18n } = useTranslation('drafts')
  const grid = useGrid()
  const drafts = useRestingDrafts()
  const whyNot = useWhyNotPostedOf()
  const ready = drafts.filter((draft) => whyNot(draft) === null)
  return (
    <div role="status">
      {drafts.length > 0 && (
        <p className={styles.line}>
          <span>
            <Icon name="minutes" /> {t('count', { count: drafts.length })}{' '}
            {ready.length === 0
              ? grid.view.run?.phase !== 'closed' && t('wait', { count: drafts.length })
              : ready.length < drafts.length
                ? t('some', { count: ready.length })
                : ''}
          </span>
          {ready.length > 0 && (
            <Button
              small
              look="main"
              onPress={() => {
                for (const draft of ready) postDraft(grid, draft, i18n.language)
              }}
            >
              {t('postAll', { count: ready.length })}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
