import type { MeetingLineView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Link } from 'wouter'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Notice } from '../ui/notice.tsx'
import { Refused } from '../ui/refused.tsx'
import { Shown } from '../ui/shown.tsx'
import { useLoad } from '../ui/use-load.ts'
import { askStaff } from './ask-staff.ts'
import styles from './meetings-page.module.css'
import { StaffPage } from './staff-page.tsx'
import { useEnter } from './use-enter.ts'

/** The signed-in chair's own meetings. */
export function MeetingsPage() {
  const { t } = useTranslation('staff')
  const { loaded, reload } = useLoad('meetings', askStaff.meetings)
  const { enter, whyNot } = useEnter()
  return (
    <StaffPage title={t('list.title')} width="wide">
      <Shown loaded={loaded} onAgain={reload}>
        {(meetings) => (
          <>
            <div>
              <Link className="btn btn--main" href="/meetings/new">
                <Icon name="add" />
                {t('list.create')}
              </Link>
            </div>
            {whyNot && <Refused reason={whyNot} />}
            {meetings.length === 0 ? (
              <Notice icon="list" title={t('list.empty')}>
                <p>{t('list.emptyBody')}</p>
              </Notice>
            ) : (
              <ul className={styles.meetings}>
                {meetings.map((line) => (
                  <MeetingLine key={line.meeting} line={line} onEnter={() => void enter(line)} />
                ))}
              </ul>
            )}
          </>
        )}
      </Shown>
    </StaffPage>
  )
}

function MeetingLine({ line, onEnter }: { readonly line: MeetingLineView; readonly onEnter: () => void }) {
  const { t, i18n } = useTranslation('staff')
  const { title, kind, date, people, meeting } = line
  return (
    <li className={styles.meeting}>
      <div>
        <h2>{title}</h2>
        <p className="small">
          {t('list.about', { kind: i18n.format.begin(t(`lobby:kind.${kind}`)), date: i18n.format.day(date) })}
        </p>
        <p className="small">{t('list.people', { count: people })}</p>
      </div>
      <div className={styles.ways}>
        <Button onPress={onEnter} label={t('list.enterLabel', { title })}>
          {t('list.enter')}
        </Button>
        <Link className="btn" href={`/meetings/${meeting}`} aria-label={t('list.peopleLabel', { title })}>
          {t('list.peopleAndLinks')}
        </Link>
      </div>
    </li>
  )
}
