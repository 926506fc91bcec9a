import type { ResultView } from '@evenhand/shared/protocol/view'

interface PersonProps {
  readonly result: ResultView
  readonly names: ReadonlyMap<ResultView['by'], string>
}

/** "Dana, mother": everybody in the same type, whoever they are. */
export function Person({ result, names }: PersonProps) {
  return (
    <>
      <b>{names.get(result.by) ?? result.name}</b>
      {result.of && `, ${result.of}`}
    </>
  )
}
