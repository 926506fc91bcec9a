import path from 'node:path'
import { mergeConfig, type Plugin } from 'vite'
import client from '../vite.config.ts'

const standIn = path.join(import.meta.dirname, 'load-sentences.ts')

/** The product with made-up sentences, for the journey that looks for words which no translator finds. Never shipped. */
const pseudoSentences: Plugin = {
  name: 'pseudo-sentences',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source.endsWith('/load-sentences.ts') && importer !== standIn ? standIn : undefined,
}

export default mergeConfig(client, { plugins: [pseudoSentences] })
