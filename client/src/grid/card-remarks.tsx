import type { Card } from '@evenhand/shared/domain/grid'
import type { MemberId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { useGrid } from './grid-context.tsx'

/** What others say of a card stands right under it, never folded away; so does that it was withdrawn. */
export function CardRemarks({ card }: { readonly card: Card }) {
  const { t } = useTranslation('board')
  const nameOf = useNameOf()
  const { writer } = useGrid()
  const { withdrawn } = card
  return (
    <>
      {card.tag === 'hypothesis' && card.test !== '' && <Remark lead={t('test')} words={card.test} />}
      {card.tag === 'hypothesis' && card.rival !== '' && <Remark lead={t('rival')} words={card.rival} />}
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

function Remark({ lead, words }: { readonly lead: string; readonly words: string }) {
  return (
    <p className="card__note">
      <b>{lead}</b> <span dir="auto">{words}</span>
    </p>
  )
}

function useNameOf(): (member: MemberId) => string {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  return (member) => {
    const person = view.people.find(({ id }) => id === member)
    return person ? firstName(person.name) : t('somebody')
  }
}
