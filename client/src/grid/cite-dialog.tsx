import type { Card } from '@evenhand/shared/domain/grid'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useGrid } from './grid-context.tsx'
import { useCardMarks } from './use-card-marks.ts'
import { useCitations } from './use-citations.ts'

export interface CiteDialogProps {
  readonly card: Card
  readonly open: boolean
  readonly onClose: () => void
}

/** Puts a card under the impact statement of a child, and takes one's own citation away again. [D7] */
export function CiteDialog({ card, open, onClose }: CiteDialogProps) {
  const { t } = useTranslation('cards')
  const { view, writer } = useGrid()
  const { cite, uncite } = useCardMarks()
  const mine = useCitations().filter((citation) => citation.card === card.id && citation.by === writer.member)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('cite.title')}
      actions={<Button onPress={onClose}>{t('cite.done')}</Button>}
    >
      <p>{t('cite.lead')}</p>
      {view.children.map(({ id, name }) => {
        const there = mine.find(({ child }) => child === id)
        const child = firstName(name)
        return (
          <p key={id} className="row">
            {there && <span>{t('cite.cited', { child })}</span>}
            <Button small onPress={() => (there ? uncite(there.id) : cite(card, id))}>
              {t(there ? 'cite.remove' : 'cite.cite', { child })}
            </Button>
          </p>
        )
      })}
    </Dialog>
  )
}
