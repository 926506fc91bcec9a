import { type Card, takesTag } from '@evenhand/shared/domain/grid'
import type { ChildId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/icon.tsx'
import { useGrid, usePerson } from './grid-context.tsx'

/** What kind of claim a card is: a shape and a word. Untagged is said too. [D4] */
export function TagMark({ card }: { readonly card: Card }) {
  const { t } = useTranslation('board')
  if (!takesTag(card.box)) return null
  return (
    <span className="tag" title={card.tag ? undefined : t('tag.noneAsks')}>
      <Icon name={card.tag ?? 'untagged'} />
      {t(`tag.${card.tag ?? 'none'}`)}
    </span>
  )
}

/** Who says it: the author, and for whom when these are somebody else's words. */
export function AuthorLine({ card }: { readonly card: Card }) {
  const { t } = useTranslation('board')
  const { writer } = useGrid()
  const person = usePerson(card.author)
  const own = card.author === writer.member
  const name = own ? t('you') : person ? firstName(person.name) : t('somebody')
  const rest = card.onBehalfOf ? t('forSomebody', { name: card.onBehalfOf.name }) : person?.of
  return (
    <span className="card__by">
      {name}
      {rest && <span className="role">, {rest}</span>}
    </span>
  )
}

/** How the author knows, in a few words. */
export function SourceLine({ card }: { readonly card: Card }) {
  const { t } = useTranslation('board')
  const { source } = card
  if (!source) return null
  const hand = source.firstHand === null ? '' : t(source.firstHand ? 'firstHand' : 'secondHand')
  const parts = [t(`source.${source.kind}`), source.who.trim(), source.when.trim(), hand].filter((part) => part !== '')
  return (
    <span className="card__src" dir="auto">
      {parts.join('. ')}
    </span>
  )
}

/** The child in a word of its own outline; every child of the meeting is one word. */
export function KidChips({ children }: { readonly children: readonly ChildId[] }) {
  const { t } = useTranslation('board')
  const { view } = useGrid()
  const about = view.children.filter(({ id }) => children.includes(id))
  if (about.length === 0) return null
  const all = about.length === view.children.length && about.length > 1
  const names = about.map(({ name }) => firstName(name))
  return (
    <span className="kids">
      <span className="hush">{t('about', { children: names.join(', ') })}</span>
      <span aria-hidden="true" className="kids">
        {all ? (
          <span className="kid kid--both">{t(about.length === 2 ? 'both' : 'allChildren')}</span>
        ) : (
          about.map(({ id, name }) => (
            <span key={id} className={view.children[0]?.id === id ? 'kid' : 'kid kid--wren'}>
              {firstName(name)}
            </span>
          ))
        )}
      </span>
    </span>
  )
}
