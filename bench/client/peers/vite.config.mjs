import path from 'node:path'
import { defineConfig } from 'vite'

/** Both pages, built as for use. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    emptyOutDir: true,
    target: 'es2023',
    chunkSizeWarningLimit: 10_000,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['excalidraw', 'tldraw'].map((page) => path.join(import.meta.dirname, `${page}.html`)),
    },
  },
})
