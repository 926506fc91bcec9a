import type { Page } from '@playwright/test'
import { DESK, expect, test } from '../stage.ts'

const WEIGHTS = [400, 560, 640, 800]

test('[U12] a 0 is drawn with nothing in its middle, in each weight and in columns of numbers', async ({ stage }) => {
  const imogen = await stage.comes('Imogen', DESK)
  await imogen.page.goto('/')
  await imogen.page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())))
  for (const weight of WEIGHTS)
    for (const figures of ['normal', 'tabular-nums']) {
      const { middle, around } = await inkOf(imogen.page, weight, figures)
      expect.soft(around, `${weight} ${figures}: it is drawn at all`).toBeGreaterThan(0)
      expect.soft(middle, `${weight} ${figures}: nothing strikes it through`).toBe(0)
    }
})

/** The ink of a large 0 as the page writes it: in the middle third of its box, and in all of it. */
async function inkOf(page: Page, weight: number, figures: string) {
  await page.evaluate(
    ([numbers, bold]) => {
      const zero = document.createElement('p')
      zero.id = 'zero'
      zero.textContent = '0'
      zero.setAttribute('aria-hidden', 'true')
      Object.assign(zero.style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        zIndex: '99',
        margin: '0',
        font: `${bold} 200px / 1 var(--font)`,
        fontVariantNumeric: numbers,
        color: 'black',
        background: 'white',
      })
      document.body.append(zero)
    },
    [figures, weight] as const,
  )
  const picture = await page.locator('#zero').screenshot()
  await page.evaluate(() => document.querySelector('#zero')?.remove())
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height)
      const dark: [number, number][] = []
      for (let at = 0; at < width * height; at += 1)
        if ((data[at * 4] ?? 255) < 128) dark.push([at % width, Math.floor(at / width)])
      const xs = dark.map(([x]) => x)
      const ys = dark.map(([, y]) => y)
      const isMiddle = (value: number, all: readonly number[]) => {
        const [least, most] = [Math.min(...all), Math.max(...all)]
        return Math.abs(value - (least + most) / 2) < (most - least) / 10
      }
      return { around: dark.length, middle: dark.filter(([x, y]) => isMiddle(x, xs) && isMiddle(y, ys)).length }
    },
    [...picture],
  )
}
