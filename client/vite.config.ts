import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { beginEarly } from './build/begin-early.ts'
import { cutTemplateWords } from './build/cut-template-words.ts'
import { groupChunks } from './build/group-chunks.ts'
import { precompress } from './build/precompress.ts'

/** What arrives when is written down in docs/decisions/0023-what-arrives-when.md, and held by build/script-weight.test.ts. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), cutTemplateWords(), beginEarly(), precompress()],
  resolve: { alias: { 'lib0/logging': path.join(import.meta.dirname, 'build/plain-logging.ts') } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    manifest: true,
    // The content security policy allows fonts and pictures from this server only, never `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // An address is kept by the browser: it does not say which template a meeting has. [X4]
        chunkFileNames: ({ name }) =>
          `assets/${name.startsWith('template-words') ? 'template-words' : '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [{ name: groupChunks(import.meta.dirname), debugName: 'pages' }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
})
