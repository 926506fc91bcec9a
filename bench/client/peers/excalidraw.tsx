/** A plain page with the drawing board as its package gives it, and nothing of ours but the items. */
import '@excalidraw/excalidraw/index.css'
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import { createRoot } from 'react-dom/client'

const items = (await (await fetch('/items.json')).json()) as readonly string[]
const COLUMNS = 25
/** In the middle of the screen a strip stays free, for the new ones. */
const below = (y: number, height: number) => (y + height > innerHeight / 2 - 30 ? y + 200 : y)
// A box with words in it, which is what its own users make cards of.
const elements = convertToExcalidrawElements(
  items.map((text, at) => ({
    type: 'rectangle',
    id: `item-${at}`,
    x: (at % COLUMNS) * 280 + 120,
    y: below(Math.floor(at / COLUMNS) * 150 + 120, 130),
    width: 260,
    height: 130,
    label: { text, fontSize: 16 },
  })),
)

createRoot(document.getElementById('root') as HTMLElement).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Excalidraw
      handleKeyboardGlobally
      initialData={{ elements, appState: { zoom: { value: 1 as never } }, scrollToContent: false }}
      excalidrawAPI={(api) => {
        window.benchScene = () => {
          const all = api.getSceneElements()
          return `${all.length} ${all.reduce((sum, { x, y, version }) => sum + x * 3 + y + version, 0)}`
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
