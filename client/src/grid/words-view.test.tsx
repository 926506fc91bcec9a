import { addCard, cardText } from '@evenhand/shared/grid-doc/edit-grid'
import { openGrid } from '@evenhand/shared/grid-doc/open-grid'
import { wordsOf } from '@evenhand/shared/grid-doc/read-grid'
import { must } from '@evenhand/shared/lib/must'
import type { MemberId } from '@evenhand/shared/domain/ids'
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { WordsView } from './words-view.tsx'

afterEach(cleanup)

test.each([
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><style>*{display:none}</style>',
  '<a href="javascript:alert(1)">here</a>',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '**bold**, [a link](https://evil.invalid) and &amp;lt;',
])('[D6] AC09 a card that says %s shows just that', (typed) => {
  const doc = new Y.Doc()
  openGrid(doc, [])
  const card = addCard(doc, { author: 'dana' as MemberId, box: 'well', order: 'a0', words: typed })
  const { container } = render(<WordsView words={wordsOf(must(cardText(doc, card), 'the words'))} />)
  expect(container.textContent).toBe(typed)
  expect([...container.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['div', 'p'])
})
