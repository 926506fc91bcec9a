import type { Box } from '@evenhand/shared/domain/grid'
import { firstName } from '@evenhand/shared/domain/participant'
import { boxPlan } from '@evenhand/shared/domain/template'
import type { MeetingView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import type { HandedBack, Place } from '../session/handed-back.ts'
import { useTemplate } from '../templates/use-template.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import styles from './meeting-room.module.css'

export interface HandedBackNoticesProps {
  readonly handedBack: readonly HandedBack[]
  readonly view: MeetingView
  readonly onDismiss: (id: string) => void
  readonly onPutBack: (box: Box, words: string) => void
}

/** Words that were not taken, back with the person who typed them, with the reason and what can be done. [G4] */
export function HandedBackNotices({ handedBack, view, onDismiss, onPutBack }: HandedBackNoticesProps) {
  const { t } = useTranslation('meeting')
  if (handedBack.length === 0) return null
  return (
    <section className={styles.notices} aria-label={t('handedBack.label')}>
      {handedBack.map(({ id, where, words, reason }) => (
        <Notice
          key={id}
          live
          tone="stop"
          title={words === '' ? t('handedBack.noWords') : t('handedBack.title')}
          actions={
            <>
              {words !== '' && <CopyButton text={words}>{t('handedBack.copy')}</CopyButton>}
              {where.kind === 'card' && (
                <Button
                  small
                  onPress={() => {
                    onPutBack(where.box, words)
                    onDismiss(id)
                  }}
                >
                  {t('handedBack.again')}
                </Button>
              )}
              <Button small look="quiet" onPress={() => onDismiss(id)}>
                {t('handedBack.dismiss')}
              </Button>
            </>
          }
        >
          <p>
            {t(`refusals:edit.${reason}`)}{' '}
            <span className={styles.place}>
              <PlaceWords where={where} view={view} />
            </span>
          </p>
          {words !== '' && (
            <blockquote className={styles.words} dir="auto">
              {words}
            </blockquote>
          )}
        </Notice>
      ))}
    </section>
  )
}

function PlaceWords({ where, view }: { readonly where: Place; readonly view: MeetingView }) {
  const { t } = useTranslation('meeting')
  const template = useTemplate()
  switch (where.kind) {
    case 'card':
      return t('handedBack.card', { box: boxPlan(template, where.box)?.title })
    case 'impact': {
      const child = view.children.find(({ id }) => id === where.child)
      return t('handedBack.impact', { child: child ? firstName(child.name) : '' })
    }
    case 'contest':
      return t('handedBack.contest')
    case 'plan':
      return t('handedBack.plan')
    case 'board':
      return null
  }
}
