import type { Card } from '@evenhand/shared/domain/grid'
import { may } from '@evenhand/shared/domain/policy'
import { RELEASED_BY_CHAIR } from '@evenhand/shared/domain/sharing'
import { wordsHash } from '@evenhand/shared/grid-doc/words-hash'
import { useEffect, useState } from 'react'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { whyNoWriting } from './card-abilities.ts'
import styles from './card-links.module.css'
import { useGrid, usePerson } from './grid-context.tsx'
import { useCardMarks } from './use-card-marks.ts'
import { useNameOf } from './use-name-of.ts'

/** Who entered somebody else's words, whether they were read back, and what that person says of them. [P2] */
export function CardEntered({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { writer } = useGrid()
  const typist = usePerson(card.author)
  const confirmed = useConfirmed(card)
  const { onBehalfOf } = card
  if (!onBehalfOf || onBehalfOf.name === RELEASED_BY_CHAIR) return null
  const own = card.author === writer.member
  const canMark = own && whyNoWriting(writer) === null && !card.withdrawn
  // When there is no more than the line, the frame around it is seen when the line is.
  const bare = !confirmed.said && !confirmed.may && !canMark
  return (
    <div className={bare ? 'card__note card__more' : 'card__note'}>
      <p className="card__more">
        {own
          ? t('entered.lineYou', { name: onBehalfOf.name })
          : t('entered.line', { by: typist?.name ?? t('board:somebody'), name: onBehalfOf.name })}{' '}
        {t(`entered.readBack.${card.readBack === null ? 'unsaid' : card.readBack ? 'yes' : 'no'}`)}
      </p>
      <Confirmed card={card} {...confirmed} />
      {canMark && <ReadBackButton card={card} />}
    </div>
  )
}

function ReadBackButton({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { readBack } = useCardMarks()
  const now = card.readBack === true
  return (
    <div className={styles.ways}>
      <Button small onPress={() => readBack(card, !now)}>
        {t(now ? 'entered.markNo' : 'entered.markYes')}
      </Button>
    </div>
  )
}

interface Confirming {
  /** What the person whose words these are has confirmed: these words, earlier ones, or none. */
  readonly said: 'confirmed' | 'earlier' | null
  /** Whether that person is the reader, and could confirm them now. */
  readonly may: boolean
}

function useConfirmed(card: Card): Confirming {
  const { writer } = useGrid()
  const hash = useHash(card)
  const speaker = card.onBehalfOf?.member
  if (hash === null || !speaker) return { said: null, may: false }
  const own = card.confirmed.filter(({ by }) => by === speaker)
  const current = own.some((one) => one.hash === hash)
  const open = whyNoWriting(writer) === null && !card.withdrawn
  return {
    said: current ? 'confirmed' : own.length > 0 ? 'earlier' : null,
    may: speaker === writer.member && !current && open && may(writer.role, 'contest-card', 'own'),
  }
}

/** What the person whose words these are has said, of these words or of earlier ones; and their way to say it. */
function Confirmed({ card, said, may: mayConfirm }: Confirming & { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { writer } = useGrid()
  const { confirm } = useCardMarks()
  const nameOf = useNameOf()
  const speaker = card.onBehalfOf?.member
  return (
    <>
      {said && speaker && (
        <p>{t(`entered.${said}${speaker === writer.member ? 'You' : ''}`, { name: nameOf(speaker) })}</p>
      )}
      {mayConfirm && (
        <div className={styles.ways}>
          <Button small onPress={() => void confirm(card)}>
            {t('entered.confirm')}
          </Button>
        </div>
      )}
    </>
  )
}

/** The hash of the words as they are now; null until it is there, and only for cards that somebody could confirm. */
function useHash({ words, onBehalfOf }: Card): string | null {
  const [hashed, setHashed] = useState<{ readonly of: Card['words']; readonly hash: string } | null>(null)
  const wanted = onBehalfOf?.member !== undefined
  useEffect(() => {
    if (!wanted) return
    let stale = false
    void wordsHash(words).then((hash) => {
      if (!stale) setHashed({ of: words, hash })
    })
    return () => {
      stale = true
    }
  }, [words, wanted])
  return hashed?.of === words ? hashed.hash : null
}
