import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Below this a compressed file saves less than its own headers. */
const WORTH_IT = 600

const TEXT = /\.(js|css|svg)$/

/** A vite plugin: beside each file that compresses, the same one compressed as well as it can be, once, so that no request pays for it. */
export function precompress() {
  let folders: readonly string[] = []
  return {
    name: 'precompress',
    apply: 'build',
    configResolved({ root, build }: { readonly root: string; readonly build: { readonly outDir: string } }) {
      const dist = path.resolve(root, build.outDir)
      folders = [dist, path.join(dist, 'assets')]
    },
    closeBundle() {
      const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
      for (const file of files.filter((name) => TEXT.test(name))) {
        const content = readFileSync(file)
        if (content.length < WORTH_IT) continue
        writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
      }
    },
  } as const
}
