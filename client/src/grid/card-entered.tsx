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
  const { onBehalfOf } = card
  if (!onBehalfOf || onBehalfOf.name === RELEASED_BY_CHAIR) return null
  const own = card.author === writer.member
  return (
    <div className="card__note card__entered">
      <p className="card__more">
        {own
          ? t('entered.lineYou', { name: onBehalfOf.name })
          : t('entered.line', { by: typist?.name ?? t('board:somebody'), name: onBehalfOf.name })}{' '}
        {t(`entered.readBack.${card.readBack === null ? 'unsaid' : card.readBack ? 'yes' : 'no'}`)}
      </p>
      <Confirmed card={card} />
      {own && <ReadBackButton card={card} />}
    </div>
  )
}

function ReadBackButton({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { writer } = useGrid()
  const { readBack } = useCardMarks()
  if (whyNoWriting(writer) !== null || card.withdrawn) return null
  const now = card.readBack === true
  return (
    <div className={styles.ways}>
      <Button small onPress={() => readBack(card, !now)}>
        {t(now ? 'entered.markNo' : 'entered.markYes')}
      </Button>
    </div>
  )
}

/** What the person whose words these are has said, of these words or of earlier ones; and their way to say it. */
function Confirmed({ card }: { readonly card: Card }) {
  const { t } = useTranslation('cards')
  const { writer } = useGrid()
  const { confirm } = useCardMarks()
  const nameOf = useNameOf()
  const hash = useHash(card)
  const speaker = card.onBehalfOf?.member
  const said = card.confirmed.filter(({ by }) => by === speaker)
  const isMe = speaker === writer.member
  const current = said.some((one) => one.hash === hash)
  const mayConfirm = isMe && !current && may(writer.role, 'contest-card', 'own')
  const which = current ? 'confirmed' : 'earlier'
  return (
    <>
      {said.length > 0 && speaker && hash !== null && (
        <p>{t(`entered.${which}${isMe ? 'You' : ''}`, { name: nameOf(speaker) })}</p>
      )}
      {mayConfirm && hash !== null && whyNoWriting(writer) === null && !card.withdrawn && (
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
