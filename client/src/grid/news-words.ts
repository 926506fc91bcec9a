import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId } from '@evenhand/shared/domain/ids'
import type { Template } from '@evenhand/shared/domain/template'
import type { BoardNews } from '../announcing/create-board-news.ts'
import type { Spoken } from '../i18n/index.ts'

/** What others did, in one sentence that names boxes and numbers. Nobody's words are read out unasked. [U8] */
export function newsWords(
  { fresh, moved, withdrawn, remarked }: BoardNews,
  cardOf: (id: CardId) => Card | null,
  { template, spoken }: { readonly template: Template; readonly spoken: Spoken },
): string {
  const t = spoken.in('announcing')
  const arrived = template.boxes.flatMap(({ id, short }) => {
    const count = [...fresh].filter((card) => cardOf(card)?.box === id).length
    return count > 0 ? [t('others.new', { count, box: short })] : []
  })
  const did = [
    moved.size > 0 && t('others.moved', { count: moved.size }),
    withdrawn.size > 0 && t('others.withdrawn', { count: withdrawn.size }),
    remarked.size > 0 && t('others.remarked', { count: remarked.size }),
  ].filter((words) => words !== false)
  return spoken.format.list([...arrived, ...did])
}
