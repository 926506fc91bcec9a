/**
 * Refusals that no test can notice, each with the reason. Both layers stay: a second look is worth having where the
 * first one may have a mistake. `where` is the function and the text that is switched off.
 */
export const EQUIVALENTS = [
  {
    file: 'shared/src/grid-doc/decode-struct.ts',
    where: 'lengthOf: MOST_CLOCK',
    because: 'the section that the struct is in would end beyond the same limit, and is refused for the same reason',
  },
  {
    file: 'shared/src/grid-doc/decode-update.ts',
    where: 'readSection: MOST_CLOCK',
    because: 'its first struct would end beyond the same limit, and is refused for the same reason',
  },
  {
    file: 'shared/src/grid-doc/known-grid.ts',
    where: "findPlace: inside === 'leaf'",
    because: 'only values and erased content are leaves, and a type is neither',
  },
  {
    file: 'shared/src/grid-doc/known-grid.ts',
    where: 'contentOf: name',
    because: 'an element without a name that we know may stand nowhere',
  },
  {
    file: 'shared/src/grid-doc/place.ts',
    where: "insideNode: content.kind !== 'element'",
    because: 'what is no element has no name, and no name is not among those that may stand there',
  },
  {
    file: 'shared/src/grid-doc/describe-update.ts',
    where: "continuesKnown: struct.content.kind !== 'string' && struct.content.kind !== 'deleted'",
    because: 'nothing else is longer than one, so nothing else can be known in part',
  },
  {
    file: 'shared/src/grid-doc/contradicts.ts',
    where: 'isSame: there instanceof Y.ContentType',
    because: 'what is no type is of no kind either, and so of another',
  },
  {
    file: 'shared/src/grid-doc/contradicts.ts',
    where: "isSameType: there?.kind === 'element'",
    because: 'what is no element has no name, and so another one',
  },
  {
    file: 'shared/src/grid-doc/key-changes.ts',
    where: 'changesOf: null',
    because: 'a key inside a text is refused before, where it would stand',
  },
  {
    file: 'shared/src/grid-doc/key-changes.ts',
    where: "valueChanges: content.kind !== 'value'",
    because: 'only values may stand in these roots, which is looked at before',
  },
  {
    file: 'shared/src/grid-doc/key-effects.ts',
    where: 'replay: !budget.spend(1)',
    because: 'the square of the same history is spent right after it',
  },
  {
    file: 'shared/src/grid-doc/check-value.ts',
    where: "someWords: typeof value === 'string'",
    because: 'the line before has refused what is no text',
  },
  {
    file: 'shared/src/grid-doc/check-value.ts',
    where: "oneOf: typeof value === 'string'",
    because: 'what is no text is not among the texts either',
  },
  {
    file: 'shared/src/grid-doc/plan-schema.ts',
    where: "aCount: typeof value === 'number'",
    because: 'what is no number is not a whole one either',
  },
  {
    file: 'server/src/relay/gate-plan.ts',
    where: "promise: typeof action !== 'string'",
    because: 'the shape of the value was looked at before it came here',
  },
  {
    file: 'server/src/relay/gate-plan.ts',
    where: 'promise: !isRecord(owner)',
    because: 'the shape of the value was looked at before it came here',
  },
  {
    file: 'server/src/relay/gate-plan.ts',
    where: "acceptance: typeof said.reasons === 'string'",
    because: 'the shape of the value was looked at before it came here',
  },
  {
    file: 'server/src/relay/gate-plan.ts',
    where: "recheck: typeof of !== 'string'",
    because: 'the shape of the value was looked at before it came here',
  },
  {
    file: 'server/src/relay/gate-plan.ts',
    where: "recheck: typeof state !== 'string'",
    because: 'the shape of the value was looked at before it came here',
  },
  {
    file: 'server/src/relay/gate-stage.ts',
    where: "keepsOrder: change.kind === 'value-set' || change.kind === 'value-removed'",
    because: 'nothing else can be done in these two roots, which is looked at before',
  },
  {
    file: 'server/src/relay/gate-values.ts',
    where: 'end: key === null',
    because: 'nothing is there without a key',
  },
  {
    file: 'server/src/relay/gate-values.ts',
    where: 'citation: card === null',
    because: 'there is no card without a key, which is asked right after it',
  },
  {
    file: 'server/src/relay/gate-values.ts',
    where: 'confirmation: card === null',
    because: 'there is no card without a key, which is asked right after it',
  },
  {
    file: 'server/src/relay/gate-values.ts',
    where: 'isCard: key !== null',
    because: 'there is no card without a key',
  },
  {
    file: 'server/src/relay/effect-check.ts',
    where: 'look: doc.share.size === roots',
    because: 'an update makes a root only by putting something in it, and nobody may touch that',
  },
  {
    file: 'server/src/relay/effect-check.ts',
    where: 'pathOf: !(parent instanceof Y.AbstractType)',
    because: 'Yjs makes a hole of what hangs in nothing, and holes are not asked where they lie',
  },
]
