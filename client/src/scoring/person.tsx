import type { ResultView } from '@evenhand/shared/protocol/view'
import { shortOf } from './short-of.ts'

interface PersonProps {
  readonly result: ResultView
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** "Dana, mother": everybody in the same type, whoever they are. */
export function Person({ result, names }: PersonProps) {
  const of = shortOf(result)
  return (
    <>
      <b>{names.get(result.by) ?? result.name}</b>
      {of && `, ${of}`}
    </>
  )
}
