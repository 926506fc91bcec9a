import type { Card } from '@evenhand/shared/domain/grid'
import { RELEASED_BY_CHAIR } from '@evenhand/shared/domain/sharing'
import type { ChildId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import { boxPlan } from '@evenhand/shared/domain/template'
import { LANGUAGE_FACTS } from '../i18n/languages.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Icon } from '../ui/icon.tsx'
import { isTold } from './card-telling.tsx'
import styles from './card-view.module.css'
import { useGrid, usePerson } from './grid-context.tsx'
import { inShort } from './in-short.ts'
import { sourceWords } from './source-words.ts'

/** What kind of claim a card is: a shape and a word. Untagged is said too. [D4] */
export function TagMark({ card }: { readonly card: Card }) {
  const { t } = useTranslation(['board', 'cards'])
  const template = useTemplate()
  if (!boxPlan(template, card.box)?.tagged) return null
  return (
    <span className="tag" title={card.tag ? undefined : t('tag.noneAsks')}>
      <Icon name={card.tag ?? 'untagged'} />
      {card.tag === 'fact' && isTold(card) ? t('cards:telling.tag') : t(`tag.${card.tag ?? 'none'}`)}
    </span>
  )
}

/** Who says it: the author, and for whom when these are somebody else's words. */
export function AuthorLine({ card, short = false }: { readonly card: Card; readonly short?: boolean }) {
  const { t, i18n } = useTranslation('board')
  const { writer } = useGrid()
  const person = usePerson(card.author)
  const own = card.author === writer.member
  const name = own ? t('you') : person ? firstName(person.name) : t('somebody')
  const part =
    person && (short ? inShort(person, t(`roleWord.${person.role}`), t('agencyWords').split(' ')) : person.of)
  const called = (whole: string) => (short ? firstName(whole) : whole)
  const speaker = card.onBehalfOf?.name
  const released = speaker === RELEASED_BY_CHAIR ? t('audiences:released') : null
  const rest = released ?? (speaker ? t('forSomebody', { name: called(speaker) }) : part)
  return (
    <span className="card__by">
      <bdi>{name}</bdi>
      {rest && (
        <span className="role">
          {LANGUAGE_FACTS[i18n.language].comma}
          <bdi>{rest}</bdi>
        </span>
      )}
    </span>
  )
}

/** How the author knows, in full. */
export function SourceLine({ card }: { readonly card: Card }) {
  const { t, i18n } = useTranslation('board')
  if (!card.source) return null
  return (
    <span className="card__src" dir="auto">
      {sourceWords(card.source, t, i18n.format)}
    </span>
  )
}

export interface ShortCiteProps {
  readonly card: Card
  readonly more: boolean
  readonly onMore: (more: boolean) => void
}

/** Who says it and how they know in one line, which opens to all of it. */
export function ShortCite({ card, more, onMore }: ShortCiteProps) {
  const { t } = useTranslation('board')
  return (
    <button
      type="button"
      className={styles.cite}
      aria-expanded={more}
      title={t(more ? 'cite.less' : 'cite.more')}
      onClick={() => onMore(!more)}
    >
      <AuthorLine card={card} short={!more} />{' '}
      {more ? (
        <SourceLine card={card} />
      ) : (
        card.source && <span className="card__src">{t(`sourceShort.${card.source.kind}`)}</span>
      )}
    </button>
  )
}

/** The child in a word of its own outline; every child of the meeting is one word. */
export function KidChips({ children }: { readonly children: readonly ChildId[] }) {
  const { t, i18n } = useTranslation('board')
  const { view } = useGrid()
  const about = view.children.filter(({ id }) => children.includes(id))
  if (about.length === 0) return null
  const all = about.length === view.children.length && about.length > 1
  const names = about.map(({ name }) => firstName(name))
  return (
    <span className="kids">
      <span className="hush">{t('about', { children: i18n.format.list(names) })}</span>
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
