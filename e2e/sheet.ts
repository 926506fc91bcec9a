import type { Page } from '@playwright/test'
import type { Theme } from './theme.ts'

/** One screen in one size and theme. */
export interface Shot {
  readonly width: number
  readonly height: number
  readonly theme: Theme
  /** As base64. */
  readonly png: string
}

const LOOK = { scale: 0.5, gap: 24, caption: 28, quality: 0.8 }

/** One picture of them all, a row for each theme, drawn and made small by the browser. */
export async function drawSheet(page: Page, shots: readonly Shot[]): Promise<Buffer> {
  const webp = await page.evaluate(
    async ({ shots: all, look }) => {
      const themes = [...new Set(all.map(({ theme }) => theme))]
      const widths = [...new Set(all.map(({ width }) => width))]
      const size = (at: number) => Math.round(at * look.scale)
      const high = Math.max(...all.map(({ height }) => size(height)))
      const row = high + look.caption + look.gap
      const canvas = document.createElement('canvas')
      canvas.width = widths.reduce((sum, width) => sum + size(width) + look.gap, look.gap)
      canvas.height = row * themes.length + look.gap
      const context = canvas.getContext('2d')
      if (!context) throw new Error('there is no canvas')
      context.fillStyle = '#8a8a8a'
      context.fillRect(0, 0, canvas.width, canvas.height)
      context.imageSmoothingQuality = 'high'
      context.font = '16px sans-serif'
      for (const { width, height, theme, png } of all) {
        const image = new Image()
        image.src = `data:image/png;base64,${png}`
        await image.decode()
        const left = widths.slice(0, widths.indexOf(width)).reduce((sum, each) => sum + size(each) + look.gap, look.gap)
        const top = look.gap + row * themes.indexOf(theme)
        context.fillStyle = '#000000'
        context.fillText(`${width} px, ${theme}`, left, top + 18)
        context.drawImage(image, left, top + look.caption, size(width), size(height))
      }
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve, 'image/webp', look.quality)
      })
      if (!blob) throw new Error('this browser writes no webp')
      const bytes = new Uint8Array(await blob.arrayBuffer())
      return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    },
    { shots, look: LOOK },
  )
  return Buffer.from(webp, 'latin1')
}
