import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The meeting page is a lazy import, so the join page loads neither the editor nor the document library. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // One old module asks for it to find out what it is loaded by; without it, it hides in a global.
  define: { 'typeof require': '"function"' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows fonts and pictures from this server only, never `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The meeting page with Yjs and the editor; nobody loads it before they have joined.
    chunkSizeWarningLimit: 700,
  },
})
