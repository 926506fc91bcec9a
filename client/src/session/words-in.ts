import * as Y from 'yjs'

/** Every word that was typed in these edits, a stretch a line, for edits that have no place to stand any more. */
export function wordsIn(update: Uint8Array): string {
  return Y.decodeUpdate(update)
    .structs.flatMap((struct) =>
      struct instanceof Y.Item && struct.content instanceof Y.ContentString ? [struct.content.str] : [],
    )
    .join('\n')
}
