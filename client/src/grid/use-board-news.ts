import { useEffect, useRef } from 'react'
import { createBoardNews } from '../announcing/create-board-news.ts'
import { useAnnouncer } from '../announcing/use-announcer.ts'
import { useTranslation } from '../i18n/use-translation.ts'
import { useTemplate } from '../templates/use-template.ts'
import { useGrid } from './grid-context.tsx'
import { newsWords } from './news-words.ts'

/** What others do on this board is read out while it, or what stands on its document, is looked at. [U8] */
export function useBoardNews(): void {
  const { room, reader, writer } = useGrid()
  const announcer = useAnnouncer()
  const { i18n: spoken } = useTranslation('announcing')
  const template = useTemplate()
  const { member } = writer
  const tell = useRef<Parameters<typeof createBoardNews>[0]['tell']>(() => {})
  useEffect(() => {
    tell.current = (news) => announcer.sayOfOthers(newsWords(news, reader.card, { template, spoken }))
  }, [announcer, reader, template, spoken])
  useEffect(
    () =>
      createBoardNews({
        doc: room.doc,
        me: member,
        isNews: () => room.saved() !== 'not-yet-synced',
        tell: (news) => tell.current(news),
      }),
    [room, member],
  )
}
