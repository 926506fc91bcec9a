import type { Card } from '@evenhand/shared/domain/grid'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './card-links.module.css'
import { useGrid } from './grid-context.tsx'
import { useNameOf } from './use-name-of.ts'

/** Whether a card holds what its author was told: a fact about the telling, and about nothing else. */
export function isTold({ source }: Pick<Card, 'source'>): boolean {
  return source?.kind === 'told_to_me'
}

/** Stands before the words of what was told, so that nobody reads them as if they were seen. */
export function TellingLine({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { view, writer } = useGrid()
  const nameOf = useNameOf()
  if (!card.source || !isTold(card)) return null
  const own = card.author === writer.member
  const author = nameOf(card.author)
  const said = card.source.who.trim()
  const known = [...view.people, ...view.children].find(({ name }) => isCalled(name, said))
  const which = known ? 'lead' : said === '' ? 'nobody' : 'reported'
  const who = known ? firstName(known.name) : said
  return (
    <p className={`${styles.telling} card__more`} dir="auto">
      {t(`telling.${which}${own ? 'You' : ''}`, { author, who })}
    </p>
  )
}

function isCalled(name: string, said: string): boolean {
  const called = said.toLowerCase()
  return called !== '' && (name.toLowerCase() === called || firstName(name).toLowerCase() === called)
}
