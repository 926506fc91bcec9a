import { type ComponentType, type ReactNode, Suspense, use, useReducer } from 'react'
import type { I18n } from '../i18n/index.ts'
import type { SentenceGroup } from '../i18n/load-sentences.ts'
import { useI18n } from '../i18n/use-translation.ts'
import { Loading } from './loading.tsx'
import { Refused } from './refused.tsx'

/** A part of a page that is fetched when it is first shown, or quietly before. */
export interface Part<Props> {
  (props: Props): ReactNode
  /** Fetches it if it is not here yet. Resolves either way; a line that is down is told where the part is shown. */
  readonly fetch: (i18n: I18n) => Promise<unknown>
}

export interface PartWays<Props> {
  /** The sentences that come with it. */
  readonly sentences?: SentenceGroup
  /** What stands there meanwhile. */
  readonly loading?: (props: Props) => ReactNode
  /** What stands there when it could not be fetched; asking again fetches it anew. */
  readonly failed?: (props: Props, again: () => void) => ReactNode
}

/** The page around it stays as it is: what is half typed there is still there, whether the part comes or not. [U9] */
export function part<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { sentences, loading = () => <Loading />, failed = notFetched }: PartWays<Props> = {},
): Part<Props> {
  let here: ComponentType<Props> | null = null
  let fetched: Promise<ComponentType<Props> | null> | null = null
  const arrives = async (i18n: I18n) => {
    try {
      const [component] = await Promise.all([load(), sentences && i18n.need(sentences)])
      here = component
    } catch {
      // The line: what is wrong inside the part shows only once it is rendered.
    }
    return here
  }
  const fetch = (i18n: I18n) => {
    fetched ??= arrives(i18n)
    return fetched
  }

  function Fetched({ props, onAgain }: { readonly props: Props; readonly onAgain: () => void }) {
    const i18n = useI18n()
    const Component = here ?? use(fetch(i18n))
    if (Component) return <Component {...props} />
    return failed(props, () => {
      fetched = null
      onAgain()
    })
  }

  function Shown(props: Props) {
    const [, again] = useReducer((times: number) => times + 1, 0)
    return (
      <Suspense fallback={loading(props)}>
        <Fetched props={props} onAgain={again} />
      </Suspense>
    )
  }

  return Object.assign(Shown, {
    async fetch(i18n: I18n) {
      // Whoever needs it later is not told of a line that was down earlier.
      if (!(await fetch(i18n))) fetched = null
    },
  })
}

function notFetched(_: object, again: () => void) {
  return <Refused reason="offline" onAgain={again} />
}
