/**
 * Where the gate refuses, and how a refusal looks there beside the words of `REASONS`:
 *
 *   nulls   functions for which `null` means "refused"
 *   falses  functions for which `false` means "refused"
 *   trues   functions for which `true` means "refused"
 *   names   a variable that is returned when something is refused, after the function it is in
 *   pass    what a function gives that refuses nothing, put where a refusal is not under a condition
 */
export const GATE_FILES = {
  'shared/src/grid-doc/byte-reader.ts': {},
  'shared/src/grid-doc/decode-struct.ts': {},
  'shared/src/grid-doc/decode-update.ts': {},
  'shared/src/grid-doc/update-order.ts': { nulls: ['integrationOrder'], names: ['missingFor: id'] },
  'shared/src/grid-doc/letter-cut.ts': { trues: ['cutsLetter', 'cutsLetterBefore', 'isHigh'], falses: [] },
  'shared/src/grid-doc/contradicts.ts': {
    trues: ['contradicts'],
    falses: ['isSame', 'overlaps', 'isSameType'],
  },
  'shared/src/grid-doc/neighbours.ts': {},
  'shared/src/grid-doc/list-order.ts': { falses: ['place'], nulls: ['piecesBetween'] },
  'shared/src/grid-doc/stand.ts': { nulls: ['of', 'named', 'standOfItem', 'freshParent', 'both'] },
  'shared/src/grid-doc/known-grid.ts': { nulls: ['findPlace', 'contentOf'] },
  'shared/src/grid-doc/place.ts': {
    nulls: ['rootPlace', 'placeInside', 'insideItem', 'insideNode', 'erased'],
  },
  'shared/src/grid-doc/describe-update.ts': { falses: ['continuesKnown'] },
  'shared/src/grid-doc/key-changes.ts': {
    nulls: ['changesOf', 'itemChanges', 'fieldChanges', 'valueChanges'],
    pass: '[]',
  },
  'shared/src/grid-doc/key-effects.ts': { nulls: ['all', 'effectOf'] },
  'shared/src/grid-doc/text-effects.ts': {},
  'shared/src/grid-doc/work-budget.ts': { falses: ['spend'] },
  'shared/src/grid-doc/check-value.ts': { falses: ['isRecord'], nulls: ['splitKey'], pass: 'null' },
  'shared/src/grid-doc/schema.ts': {
    falses: ['isItemRoot', 'isValueRoot', 'isKey'],
    nulls: ['fieldCheck'],
    pass: 'null',
  },
  'shared/src/grid-doc/impact-schema.ts': {},
  'shared/src/grid-doc/plan-schema.ts': { pass: 'null' },
  'shared/src/domain/citable.ts': { pass: 'null' },
  'server/src/relay/gate.ts': { falses: ['mayHold', 'maySpeakFor'], pass: "'pass'" },
  'server/src/relay/gate-stage.ts': { falses: ['isKnown', 'keepsOrder', 'isWithdrawal'], pass: "'pass'" },
  'server/src/relay/gate-values.ts': { falses: ['isCard'], nulls: ['end'], pass: "'pass'" },
  'server/src/relay/gate-impact.ts': { falses: ['agrees'], pass: "'pass'" },
  'server/src/relay/gate-plan.ts': { falses: ['sameDoer'], pass: "'pass'" },
  'server/src/relay/permits.ts': { pass: "'pass'" },
  'server/src/relay/effect-check.ts': { falses: ['passed'], nulls: ['pathOf'] },
  'server/src/relay/may-touch.ts': { falses: ['mayTouch'] },
  'server/src/relay/take-update.ts': {},
}

/** Every word a refusal is told by: of the gate, of the work budget, of the order of neighbours. */
export const REASONS = new Set([
  'not-understood',
  'not-yours',
  'not-allowed',
  'paused',
  'too-long',
  'too-many',
  'withdrawn',
  'missing-dependency',
  'not-this-stage',
  'untested-hypothesis',
  'too-costly',
  'crossed',
])
