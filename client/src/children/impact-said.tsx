import type { ChildId } from '@evenhand/shared/domain/ids'
import { firstName } from '@evenhand/shared/domain/participant'
import type { ImpactAnswer, ImpactHandling } from '@evenhand/shared/grid-doc/read-impact'
import { useState } from 'react'
import { takeBackImpact } from '@evenhand/shared/grid-doc/edit-impact'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoWriting } from '../grid/card-abilities.ts'
import { useGrid, useImpact } from '../grid/grid-context.tsx'
import { useNameOf } from '../grid/use-name-of.ts'
import { Icon } from '../ui/icon.tsx'
import styles from './children.module.css'
import { ImpactAnswers } from './impact-answers.tsx'
import { ImpactHandled } from './impact-handled.tsx'
import { inOrderOfPeople } from './in-order-of-people.ts'
import { useImpactAbout } from './use-impact-about.ts'
import { useWordsHash } from './use-words-hash.ts'

export interface ImpactSaidProps {
  readonly child: ChildId
  /** On the board: who agrees is a number until it is opened. Whoever does not, or not quite, always stands there. */
  readonly brief?: boolean
}

/** Under a child's statement: who drafted it and read it aloud, and who agrees with it, by name. [C4] */
export function ImpactSaid({ child, brief = false }: ImpactSaidProps) {
  const { t } = useTranslation('children')
  const [all, showAll] = useState(!brief)
  const about = useImpactAbout(child)
  const words = useImpact(child)
  const hash = useWordsHash(words)
  const { view } = useGrid()
  if (words.length === 0) return null
  const answers = inOrderOfPeople(about.answers, view)
  const shown = all ? answers : answers.filter(({ verdict }) => verdict !== 'agrees')
  return (
    <div className={brief ? styles.saidBrief : styles.said} data-open={all ? '' : undefined}>
      <Handled handlings={about.handlings} hash={hash} />
      {shown.length > 0 && (
        <ul className={styles.answers} aria-label={t('impact.answers')}>
          {shown.map((answer) => (
            <Answer key={answer.id} answer={answer} hash={hash} />
          ))}
        </ul>
      )}
      {brief && (
        <button type="button" className={styles.all} aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? t('impact.less') : t('impact.all', { count: about.answers.length - shown.length })}
        </button>
      )}
      {all && hash && (
        <div className={styles.allTools}>
          <ImpactAnswers child={child} hash={hash} about={about} />
          <ImpactHandled child={child} hash={hash} handlings={about.handlings} />
        </div>
      )}
    </div>
  )
}

function Answer({ answer, hash }: { readonly answer: ImpactAnswer; readonly hash: string | null }) {
  const { t } = useTranslation('children')
  const { room, writer } = useGrid()
  const nameOf = useNameOf()
  const { by, speaker, verdict, changes, readBack } = answer
  const own = by === writer.member
  const who = speaker ? firstName(speaker.name) : nameOf(by)
  const root = speaker ? 'agreementsFor' : 'agreements'
  return (
    <li className={styles.answer}>
      <Icon name={verdict === 'agrees' ? 'checked' : verdict === 'does_not_agree' ? 'differ' : 'words'} />
      <span>
        <b>{own && !speaker ? t('impact.you') : who}</b>{' '}
        {t(`impact.verdict.${own && !speaker ? 'own' : 'others'}.${verdict}`)}
        {changes !== '' && (
          <>
            {' '}
            <q dir="auto">{changes}</q>
          </>
        )}
        {speaker && (
          <span className="small">
            {' '}
            {t('impact.enteredBy', { name: own ? t('impact.byYou') : nameOf(by) })}{' '}
            {t(readBack ? 'impact.readBack' : 'impact.notReadBack')}
          </span>
        )}
        {hash !== null && answer.hash !== hash && <span className={styles.before}> {t('impact.before')}</span>}
      </span>
      {own && whyNoWriting(writer) === null && (
        <button
          type="button"
          className="btn btn--plain btn--small"
          onClick={() => takeBackImpact(room.doc, root, answer.id)}
        >
          {t('impact.takeBack')}
        </button>
      )}
    </li>
  )
}

interface HandledProps {
  readonly handlings: readonly ImpactHandling[]
  readonly hash: string | null
}

function Handled({ handlings, hash }: HandledProps) {
  const { t, i18n } = useTranslation('children')
  const lines = (['drafted', 'read_aloud'] as const).flatMap((did) => {
    const found = handlings.filter((each) => each.did === did)
    if (found.length === 0) return []
    const stale = did === 'read_aloud' && hash !== null && found.every((each) => each.hash !== hash)
    const names = i18n.format.list(new Set(found.map(({ who }) => firstName(who))))
    return [`${t(`impact.did.${did}`, { names })}${stale ? ` ${t('impact.before')}` : ''}`]
  })
  return lines.length === 0 ? null : <p className={styles.handled}>{lines.join(' ')}</p>
}
