import type { Card } from '@evenhand/shared/domain/grid'
import type { CardId, MemberId } from '@evenhand/shared/domain/ids'

/** A card for tests: Tamsin's worry, with whatever this test is about. */
export function aCard(over: Partial<Omit<Card, 'id'>> & { readonly id: string }): Card {
  return {
    author: 'tamsin' as MemberId,
    onBehalfOf: null,
    readBack: null,
    ownWords: null,
    confirmed: [],
    box: 'worried',
    order: 'a0',
    tag: null,
    subTag: null,
    children: [],
    source: null,
    measure: null,
    basedOn: '',
    test: '',
    rival: '',
    lang: null,
    words: [{ kind: 'paragraph', lines: ['Wren has missed her review.'] }],
    withdrawn: null,
    wording: null,
    discussed: false,
    contests: [],
    questions: [],
    ...over,
    id: over.id as CardId,
  }
}
