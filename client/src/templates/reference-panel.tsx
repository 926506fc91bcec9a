import type { Reference } from '@evenhand/shared/domain/template'
import { useTranslation } from '../i18n/use-translation.ts'
import styles from './reference-panel.module.css'

/** Levels to talk about, with what tells them apart in sight. Nothing here is ever put to a child by the software. [T3] */
export function ReferencePanel({ reference: { about, domains, levels } }: { readonly reference: Reference }) {
  const { t } = useTranslation('templates')
  return (
    <>
      <p className="small">{about}</p>
      <ol className={styles.levels}>
        {levels.map(({ name, qualifier, whoActs, signs }) => (
          <li key={name} className={styles.level}>
            <h3>{name}</h3>
            <p className={styles.qualifier}>{qualifier}</p>
            <p className="small">
              {t('reference.whoActs')} {whoActs}
            </p>
            {domains.map((domain) => (
              <div key={domain.id}>
                <h4>{domain.name}</h4>
                <ul>
                  {(signs[domain.id] ?? []).map((sign) => (
                    <li key={sign}>{sign}</li>
                  ))}
                </ul>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}
