import type { ReactNode } from 'react'

/** A sentence with one `<name>…</name>` in it: what stands inside is given to `show`. */
export function tagged(sentence: string, show: (inside: string) => ReactNode): ReactNode {
  const [, before = sentence, inside, after] = /^(.*?)<name>(.*)<\/name>(.*)$/s.exec(sentence) ?? []
  return (
    <>
      {before}
      {inside !== undefined && show(inside)}
      {after}
    </>
  )
}
