import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const SOURCE = path.join(import.meta.dirname, '..')
const withoutComments = (css: string) => css.replaceAll(/\/\*[\s\S]*?\*\//g, '')

test('[U10] no rule asks with :has(): whoever writes would wait while 500 cards are asked with each letter', () => {
  const styles = globSync('**/*.css', { cwd: SOURCE })
  expect(styles.length).toBeGreaterThan(30)
  const asking = styles.filter((file) =>
    withoutComments(readFileSync(path.join(SOURCE, file), 'utf8')).includes(':has('),
  )
  expect(asking).toEqual([])
})
