import type { ChildId } from '@evenhand/shared/domain/ids'
import { may } from '@evenhand/shared/domain/policy'
import { noteStatement, takeBackImpact } from '@evenhand/shared/grid-doc/edit-impact'
import { HANDLINGS } from '@evenhand/shared/grid-doc/impact-schema'
import type { ImpactHandling } from '@evenhand/shared/grid-doc/read-impact'
import { useTranslation } from '../i18n/use-translation.ts'
import { whyNoWriting } from '../grid/card-abilities.ts'
import { useGrid } from '../grid/grid-context.tsx'
import styles from './children.module.css'

interface ImpactHandledProps {
  readonly child: ChildId
  readonly hash: string
  readonly handlings: readonly ImpactHandling[]
}

/** "I drafted this", "I have read it aloud": said by who writes statements, and taken back with the same press. */
export function ImpactHandled({ child, hash, handlings }: ImpactHandledProps) {
  const { t } = useTranslation('children')
  const { room, view, writer } = useGrid()
  if (!may(writer.role, 'write-impact', 'own') || whyNoWriting(writer) !== null) return null
  const by = writer.member
  return (
    <div className={styles.tools}>
      {HANDLINGS.map((did) => {
        const mine = handlings.find((each) => each.by === by && each.did === did)
        const press = () => {
          if (mine) return takeBackImpact(room.doc, 'statementBy', mine.id)
          noteStatement(room.doc, { by, child, did, who: view.me.name, hash })
        }
        return (
          <button key={did} type="button" className="btn btn--small" aria-pressed={mine !== undefined} onClick={press}>
            {t(`impact.note.${did}`)}
          </button>
        )
      })}
    </div>
  )
}
