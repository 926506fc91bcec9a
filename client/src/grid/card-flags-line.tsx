import type { Card } from '@evenhand/shared/domain/grid'
import { boxPlan } from '@evenhand/shared/domain/template'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import styles from './card-links.module.css'
import { useFlags } from './use-around.ts'

/** What a card still leaves open, in words; the same for everybody's cards, and nothing waits for it. [D9] */
export function CardFlagsLine({ card }: { readonly card: Card }) {
  const { t, i18n } = useTranslation('cards')
  const template = useTemplate()
  const flags = useFlags(card)
  if (flags.length === 0) return null
  const words = flags.map((flag) =>
    flag.kind === 'answers-nothing'
      ? t('answersNothing', { box: boxPlan(template, flag.box)?.short ?? flag.box })
      : t(`flag.${flag.kind}`),
  )
  return (
    <p className={`${styles.flags} card__aside`} title={i18n.format.aside(words)}>
      <b>{t('open')}</b> {i18n.format.aside(words)}
    </p>
  )
}
