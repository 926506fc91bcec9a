/** A plain page with the drawing board as its package gives it, and nothing of ours but the items. */
import 'tldraw/tldraw.css'
import { createRoot } from 'react-dom/client'
import { createShapeId, Tldraw, toRichText } from 'tldraw'

const items = (await (await fetch('/items.json')).json()) as readonly string[]
const COLUMNS = 25
/** In the middle of the screen a strip stays free, for the new ones. */
const below = (y: number, height: number) => (y + height > innerHeight / 2 - 110 ? y + 340 : y)

createRoot(document.getElementById('root') as HTMLElement).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw
      onMount={(editor) => {
        editor.createShapes(
          items.map((text, at) => ({
            id: createShapeId(`item-${at}`),
            type: 'note',
            x: (at % COLUMNS) * 220 + 60,
            y: below(Math.floor(at / COLUMNS) * 220 + 60, 200),
            props: { richText: toRichText(text), size: 's' },
          })),
        )
        editor.setCamera({ x: 0, y: 0, z: 1 })
        window.benchScene = () => {
          const all = editor.getCurrentPageShapes()
          return `${all.length} ${all.reduce((sum, { x, y }) => sum + x * 3 + y, 0)}`
        }
        window.benchReady = true
      }}
    />
  </div>,
)

declare global {
  interface Window {
    benchScene?: () => string
    benchReady?: boolean
  }
}
