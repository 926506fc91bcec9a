import type { HtmlTagDescriptor, IndexHtmlTransformContext } from 'vite'

/** What the entry imports at once, and would otherwise ask for only when it has come itself. */
const FIRST = '/src/start.tsx'

/** A vite plugin: index.html names what the first page is made of, so that all of it is on its way after one round trip. [U9] */
export function beginEarly() {
  return {
    name: 'begin-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html: string, { bundle }: IndexHtmlTransformContext) => tagsOf(bundle ?? {}),
    },
  } as const
}

function tagsOf(bundle: NonNullable<IndexHtmlTransformContext['bundle']>): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const entry = chunks.find(({ isEntry }) => isEntry)
  const files = new Set(chunks.flatMap((chunk) => (chunk.facadeModuleId?.endsWith(FIRST) ? [chunk.fileName] : [])))
  if (files.size === 0)
    throw new Error(`the build has no ${FIRST}: name in begin-early.ts what the first page begins with now`)
  for (const file of files)
    for (const each of chunks) if (each.fileName === file) each.imports.forEach((i) => files.add(i))
  // The entry itself is named already, with what it imports.
  const named = new Set([entry?.fileName, ...(entry?.imports ?? [])])
  const styles = new Set(
    chunks.flatMap((each) => (files.has(each.fileName) ? [...(each.viteMetadata?.importedCss ?? [])] : [])),
  )
  return [
    ...Array.from(styles, (file) => tag('stylesheet', file)),
    ...[...files].filter((file) => !named.has(file)).map((file) => tag('modulepreload', file)),
  ]
}

function tag(rel: string, file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${file}` }, injectTo: 'head' }
}
