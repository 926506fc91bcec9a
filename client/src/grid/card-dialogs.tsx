import { type Card, LIMITS } from '@evenhand/shared/domain/grid'
import { useTranslation } from 'react-i18next'
import { useGrid } from './grid-context.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { useCardActs } from './use-card-acts.ts'

interface CardDialogProps {
  readonly card: Card
  readonly open: boolean
  readonly onClose: () => void
}

/** "I see it differently": the card stays as it is, the other view stands under it. */
export function ContestDialog({ card, open, onClose }: CardDialogProps) {
  const { t } = useTranslation('board')
  const { contest } = useCardActs()
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('contest.title')}
      lead={t('contest.lead')}
      label={t('contest.words')}
      limit={LIMITS.smallWords}
      required
      send={t('contest.send')}
      cancel={t('contest.cancel')}
      onSend={(words) => contest(card, words)}
    />
  )
}

/** Taking a card back. Taking back somebody else's needs a reason, which is shown. */
export function WithdrawDialog({ card, open, onClose }: CardDialogProps) {
  const { t } = useTranslation('board')
  const { writer } = useGrid()
  const { withdraw } = useCardActs()
  const own = card.author === writer.member
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('withdraw.title')}
      lead={t(own ? 'withdraw.own' : 'withdraw.other')}
      label={t('withdraw.reason')}
      limit={LIMITS.smallWords}
      required={!own}
      send={t('withdraw.send')}
      cancel={t('withdraw.cancel')}
      onSend={(reason) => withdraw(card, reason)}
    />
  )
}
