import type { Block, Words } from '@evenhand/shared/domain/grid'
import { Fragment } from 'react'

interface WordsViewProps {
  readonly words: Words
  readonly className?: string
  /** The language they are in, where their author said: for whoever has them read aloud, and for the typeface. */
  readonly lang?: string | null
}

/** Words as text, never as markup: what somebody typed is shown as it stands. */
export function WordsView({ words, className, lang }: WordsViewProps) {
  return (
    <div className={className} dir="auto" lang={lang ?? undefined}>
      {words.map((block, at) => (
        <BlockView key={`${at}:${block.kind}`} block={block} />
      ))}
    </div>
  )
}

function BlockView({ block }: { readonly block: Block }) {
  if (block.kind === 'paragraph') {
    return (
      <p dir="auto">
        {block.lines.map((line, at) => (
          <Fragment key={`${at}:${line}`}>
            {at > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    )
  }
  return (
    <ul className="words-list">
      {block.items.map((item, at) => (
        <li key={`${at}:${item.length}`}>
          <WordsView words={item} />
        </li>
      ))}
    </ul>
  )
}
