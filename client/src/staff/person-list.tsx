import type { Role } from '@evenhand/shared/domain/role'
import type { MeetingPeopleView } from '@evenhand/shared/protocol/view'
import { useTranslation } from '../i18n/use-translation.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { linkTo } from './link-to.ts'
import type { Invited, LinkStep } from './person-dialogs.tsx'
import styles from './person-list.module.css'

type Group = 'family' | 'voice' | 'professionals' | 'running' | 'learning'

/** In the order of the page. */
const GROUPS: readonly { readonly group: Group; readonly icon: IconName; readonly roles: readonly Role[] }[] = [
  { group: 'family', icon: 'family', roles: ['parent_carer', 'family_network', 'child'] },
  { group: 'voice', icon: 'advocate', roles: ['advocate', 'interpreter'] },
  { group: 'professionals', icon: 'worker', roles: ['social_worker', 'partner_professional'] },
  { group: 'running', icon: 'chair', roles: ['chair', 'minute_taker'] },
  { group: 'learning', icon: 'observer', roles: ['observer_trainee'] },
]

const LINK_ICONS: Record<Invited['link']['state'], IconName> = {
  ready: 'link',
  used: 'saved',
  revoked: 'close',
  expired: 'clock',
  none: 'pass',
}

export interface PersonListProps {
  readonly view: MeetingPeopleView
  readonly onStep: (step: LinkStep) => void
  readonly onRenew: (person: Invited) => void
}

/** Everybody by what they are in the meeting for, each with the state of their link in words. */
export function PersonList({ view, onStep, onRenew }: PersonListProps) {
  const { t } = useTranslation('staff')
  return (
    <div className={styles.groups}>
      {GROUPS.map(({ group, icon, roles }) => {
        const people = view.participants.filter(({ role }) => roles.includes(role))
        if (people.length === 0) return null
        return (
          <section key={group} className={styles.group}>
            <h3>
              <Icon name={icon} />
              {t(`people.group.${group}`)}
            </h3>
            <ul>
              {people.map((person) => (
                <Person key={person.id} person={person} view={view} onStep={onStep} onRenew={onRenew} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Person({ person, view, onStep, onRenew }: PersonListProps & { readonly person: Invited }) {
  const { t, i18n } = useTranslation('staff')
  const { name, role, of, knows, scores } = person
  const known = view.children.filter(({ id }) => knows.includes(id))
  return (
    <li className={styles.person}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className="small">
          {i18n.format.begin(
            i18n.format.aside([t(`lobby:role.${role}`), of, t(scores ? 'people.scores' : 'people.scoresNot')]),
          )}
        </p>
      </div>
      <ul className={styles.children} aria-label={t('person.knows')}>
        {known.map((child) => (
          <li key={child.id} className="kid">
            {child.name}
          </li>
        ))}
      </ul>
      {person.id === view.chair ? (
        <p className={styles.link}>{t('people.you')}</p>
      ) : (
        <PersonalLink person={person} onStep={onStep} onRenew={onRenew} />
      )}
    </li>
  )
}

function PersonalLink({ person, onStep, onRenew }: Omit<PersonListProps, 'view'> & { readonly person: Invited }) {
  const { t } = useTranslation('staff')
  const { name, link, withoutDevice } = person
  return (
    <div className={styles.link}>
      <p className={styles.state}>
        <Icon name={withoutDevice ? 'pass' : LINK_ICONS[link.state]} />
        <span className="hush">{t('people.linkIs')}</span>
        {t(withoutDevice ? 'people.link.noDevice' : `people.link.${link.state}`)}
      </p>
      <div className={styles.ways}>
        {link.secret === null && !withoutDevice && (
          <Button small label={t('people.newLinkOf', { name })} onPress={() => onRenew(person)}>
            {t('people.newLink')}
          </Button>
        )}
        {link.secret !== null && (
          <>
            <CopyButton text={linkTo(link.secret)} label={t('people.copyLinkOf', { name })}>
              {t('people.copyLink')}
            </CopyButton>
            <Button small label={t('people.qrOf', { name })} onPress={() => onStep({ step: 'qr', person })}>
              {t('people.qr')}
            </Button>
          </>
        )}
        <Button small label={t('people.moreOf', { name })} onPress={() => onStep({ step: 'more', person })}>
          {t('people.more')}
        </Button>
      </div>
    </div>
  )
}
