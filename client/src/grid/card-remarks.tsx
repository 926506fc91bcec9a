import type { Card } from '@evenhand/shared/domain/grid'
import { useTranslation } from '../i18n/use-translation.ts'
import { Icon } from '../ui/icon.tsx'
import { DiscussedMark } from './card-discussed.tsx'
import { CardEntered } from './card-entered.tsx'
import { CardFlagsLine } from './card-flags-line.tsx'
import { CardLinks } from './card-links.tsx'
import { CardWording } from './card-wording.tsx'
import { useGrid } from './grid-context.tsx'
import { measureWords } from './measure-words.ts'
import { useNameOf } from './use-name-of.ts'

/** What others say of a card stands right under it, never folded away; so does that it was withdrawn. */
export function CardRemarks({ card }: { readonly card: Card }) {
  const { t } = useTranslation('board')
  const { t: cards, i18n } = useTranslation('cards')
  const nameOf = useNameOf()
  const { writer } = useGrid()
  const { withdrawn, measure } = card
  return (
    <>
      {measure && card.source?.kind === 'measurement' && (
        <Remark more lead={cards('measure.lead')} words={measureWords(measure, cards, i18n.format)} />
      )}
      {card.tag === 'opinion' && card.basedOn !== '' && <Remark more lead={cards('basis.lead')} words={card.basedOn} />}
      {card.tag === 'hypothesis' && card.test !== '' && <Remark more lead={t('test')} words={card.test} />}
      {card.tag === 'hypothesis' && card.rival !== '' && <Remark more lead={t('rival')} words={card.rival} />}
      {card.contests.map(({ id, by, words }) => (
        <Remark
          key={id}
          lead={by === writer.member ? t('youDiffer') : t('differs', { name: nameOf(by) })}
          words={words}
        />
      ))}
      {card.questions.map(({ id, by, asks }) => (
        <Remark
          key={id}
          lead={by === writer.member ? t('youAsk') : t('asks', { name: nameOf(by) })}
          words={t(`question.${asks}`)}
        />
      ))}
      <CardEntered card={card} />
      <CardWording card={card} />
      <CardLinks card={card} />
      <CardFlagsLine card={card} />
      <DiscussedMark card={card} />
      {withdrawn && (
        <p className="card__state">
          <Icon name="close" />
          <span>
            {withdrawn.reason.trim() === ''
              ? t('withdrawnBy', { name: nameOf(withdrawn.by) })
              : t('withdrawnBecause', { name: nameOf(withdrawn.by), reason: withdrawn.reason })}
          </span>
        </p>
      )}
    </>
  )
}

interface RemarkProps {
  readonly lead: string
  readonly words: string
  /** Part of how the author knows: on the wide board it is seen once the citation is opened, and read out all along. */
  readonly more?: boolean
}

function Remark({ lead, words, more = false }: RemarkProps) {
  return (
    <p className={more ? 'card__note card__more' : 'card__note'}>
      <b>{lead}</b> <span dir="auto">{words}</span>
    </p>
  )
}
