import { answersBox } from '@evenhand/shared/domain/card-flags'
import type { Card, SubTag } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import { boxPlan } from '@evenhand/shared/domain/template'
import { useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { useCards } from './grid-context.tsx'
import { shortly } from './shortly.ts'

export interface AnswersFieldProps {
  readonly box: string
  readonly subTag: SubTag | null
  readonly value: CardId | null
  readonly onChange: (card: CardId | null) => void
}

/** Asks a draft which card it answers, where a card of its kind should answer one. It may stay unsaid. [D9] */
export function AnswersField({ box, subTag, value, onChange }: AnswersFieldProps) {
  const { t } = useTranslation('cards')
  const template = useTemplate()
  const cards = useCards()
  const asked = answersBox({ box, subTag }, template)
  if (asked === null) return null
  const there = cards.filter((card) => card.box === asked && !card.withdrawn)
  return (
    <label className="field">
      <span>{t('link.titleAnswers', { box: boxPlan(template, asked)?.short ?? asked })}</span>
      <select
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onChange(there.find(({ id }) => id === target.value)?.id ?? null)}
      >
        <option value="">{t('link.notYet')}</option>
        {there.map((card) => (
          <option key={card.id} value={card.id}>
            {shortly(card) || t('links.noWords')}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The same for a card that is on the board, and for what an opinion rests on. */
export function AnswersButton({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const template = useTemplate()
  const [open, setOpen] = useState(false)
  const asked = answersBox(card, template)
  const rests = card.tag === 'opinion' && boxPlan(template, card.box)?.tagged === true
  if (asked === null && !rests) return null
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {asked === null ? t('basis.link') : t('menu.linkAnswers', { box: boxPlan(template, asked)?.short ?? asked })}
      </Button>
      <LinkDialog card={card} open={open} onClose={() => setOpen(false)} />
    </>
  )
}
