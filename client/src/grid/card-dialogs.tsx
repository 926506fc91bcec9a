import { type Card, LIMITS } from '@evenhand/shared/domain/grid'
import { plainWords } from '@evenhand/shared/grid-doc/words'
import { useTranslation } from '../i18n/use-translation.ts'
import { PurgeDialog } from '../audiences/purge-dialog.tsx'
import { ReleaseDialog } from '../audiences/release-dialog.tsx'
import { GlossaryDialog } from '../plain-words/glossary-dialog.tsx'
import type { CardDialog } from './card-menu.tsx'
import { CiteDialog } from './cite-dialog.tsx'
import { useGrid } from './grid-context.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { TrailDialog } from './trail-dialog.tsx'
import { useCardActs } from './use-card-acts.ts'
import { useCardMarks } from './use-card-marks.ts'

interface CardDialogProps {
  readonly card: Card
  readonly open: boolean
  readonly onClose: () => void
}

export interface CardDialogsProps {
  readonly card: Card
  readonly dialog: CardDialog | null
  readonly onClose: () => void
}

/** The one that is open, if any. */
export function CardDialogs({ card, dialog, onClose }: CardDialogsProps) {
  const { view } = useGrid()
  const is = (name: CardDialog) => ({ card, open: dialog === name, onClose })
  return (
    <>
      <ContestDialog {...is('contest')} />
      <WithdrawDialog {...is('withdraw')} />
      <WordingDialog {...is('propose')} />
      {dialog === 'link' && <LinkDialog {...is('link')} />}
      {dialog === 'cite' && <CiteDialog {...is('cite')} />}
      {dialog === 'trail' && <TrailDialog {...is('trail')} />}
      {dialog === 'words' && <GlossaryDialog text={plainWords(card.words)} onClose={onClose} />}
      {dialog === 'release' && <ReleaseDialog card={card} view={view} onClose={onClose} />}
      {dialog === 'purge' && <PurgeDialog card={card} view={view} onClose={onClose} />}
    </>
  )
}

/** The minute taker's words for somebody else's card. They wait beside it for its author. */
function WordingDialog({ card, open, onClose }: CardDialogProps) {
  const { t } = useTranslation('cards')
  const { propose } = useCardMarks()
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('wording.title')}
      lead={t('wording.lead')}
      label={t('wording.words')}
      limit={LIMITS.wording}
      required
      send={t('wording.send')}
      cancel={t('wording.cancel')}
      onSend={(words) => propose(card, words)}
    />
  )
}

/** "I see it differently": the card stays as it is, the other view stands under it. */
function ContestDialog({ card, open, onClose }: CardDialogProps) {
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
function WithdrawDialog({ card, open, onClose }: CardDialogProps) {
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
