import type { WorkedMeeting } from './worked-schema.ts'

export interface Problem {
  /** Where, as `cards[3].by`. */
  readonly path: string
  /** What is wrong there; never what stands there. */
  readonly problem: string
}

type Kind = 'participant' | 'child' | 'card' | 'scale' | 'audience' | 'outcome' | 'participant or child'
type Reference = { readonly path: string; readonly kind: Kind; readonly id: string }

/** An outcome or action may be for all the children at once. */
const ALL_CHILDREN = new Set(['both', 'all'])

/** Every id that names nothing, every id given twice, and every score that is missing without a reason. */
export function checkReferences(worked: WorkedMeeting): Problem[] {
  const known = knownIds(worked)
  const dangling = referencesOf(worked)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ path, kind }) => ({ path, problem: `no such ${kind}` }))
  return [...dangling, ...idsGivenTwice(worked), ...scoresWithoutReason(worked)]
}

function knownIds(worked: WorkedMeeting): Record<Kind, ReadonlySet<string>> {
  const people = idsOf(worked.participants)
  const children = idsOf(worked.children)
  return {
    participant: new Set(people),
    child: new Set(children),
    'participant or child': new Set([...people, ...children]),
    card: new Set(idsOf(worked.cards)),
    scale: new Set(idsOf(worked.scales)),
    audience: new Set(idsOf(worked.audiences)),
    outcome: new Set(idsOf(worked.outcomes ?? [])),
  }
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id)
}

function one(kind: Kind, path: string, id: string | null | undefined): Reference[] {
  return id === null || id === undefined ? [] : [{ kind, path, id }]
}

function all(kind: Kind, path: string, ids: readonly string[] | null | undefined): Reference[] {
  return (ids ?? []).map((id, at) => ({ kind, path: `${path}[${at}]`, id }))
}

function childOrAll(path: string, id: string | null | undefined): Reference[] {
  return id && ALL_CHILDREN.has(id) ? [] : one('child', path, id)
}

/** For each item of a list, what it refers to. */
function each<Item>(
  name: string,
  list: readonly Item[] | null | undefined,
  refer: (item: Item, path: string) => readonly Reference[][],
): Reference[] {
  return (list ?? []).flatMap((item, at) => refer(item, `${name}[${at}]`).flat())
}

const by = (path: string, list: readonly { readonly by: string }[] | null | undefined) =>
  each(path, list, (item, at) => [one('participant', `${at}.by`, item.by)])

function referencesOf(worked: WorkedMeeting): Reference[] {
  return [
    ...one('participant', 'meeting.chair', worked.meeting.chair),
    ...one('participant', 'meeting.minute_taker', worked.meeting.minute_taker),
    ...each('audiences', worked.audiences, ({ never }, at) => [all('participant', `${at}.never`, never)]),
    ...each('participants', worked.participants, ({ children, audiences }, at) => [
      all('child', `${at}.children`, children),
      all('audience', `${at}.audiences`, audiences),
    ]),
    ...each('cards', worked.cards, (card, at) => [
      one('participant', `${at}.by`, card.by),
      all('child', `${at}.children`, card.children),
      one('audience', `${at}.audience`, card.audience),
      one('participant', `${at}.entered_by`, card.entered_by),
      one('participant or child', `${at}.voice_of`, card.voice_of),
      by(`${at}.contested_by`, card.contested_by),
      all('card', `${at}.links_to`, card.links_to),
    ]),
    ...all('card', 'released_to_session_b', worked.released_to_session_b),
    ...impactReferences(worked),
    ...each('scales', worked.scales, ({ child }, at) => [one('child', `${at}.child`, child)]),
    ...each('rounds', worked.rounds, ({ scale, entered_by, scores }, at) => [
      one('scale', `${at}.scale`, scale),
      one('participant', `${at}.entered_by`, entered_by),
      by(`${at}.scores`, scores),
      each(`${at}.scores`, scores, (score, path) => [one('participant', `${path}.entered_by`, score.entered_by)]),
    ]),
    ...planReferences(worked),
  ]
}

function impactReferences({ impact_statements }: WorkedMeeting): Reference[] {
  return each('impact_statements', impact_statements, (impact, at) => [
    one('child', `${at}.child`, impact.child),
    typeof impact.drafted_by === 'string'
      ? one('participant', `${at}.drafted_by`, impact.drafted_by)
      : all('participant', `${at}.drafted_by`, impact.drafted_by),
    one('participant', `${at}.read_aloud_by`, impact.read_aloud_by),
    all('participant', `${at}.agreed_by`, impact.agreed_by),
    by(`${at}.not_agreed`, impact.not_agreed),
    by(`${at}.changes_asked_for`, impact.changes_asked_for),
  ])
}

function planReferences({
  decision,
  outcomes,
  actions,
  dissent,
  family_views_on_decision,
}: WorkedMeeting): Reference[] {
  return [
    ...each('decision', decision, ({ child, views, decided_by }, at) => [
      one('child', `${at}.child`, child),
      by(`${at}.views`, views),
      one('participant', `${at}.decided_by`, decided_by),
    ]),
    ...each('outcomes', outcomes, ({ child, from_cards }, at) => [
      childOrAll(`${at}.child`, child),
      all('card', `${at}.from_cards`, from_cards),
    ]),
    ...each('actions', actions, ({ outcome, child, owner, helpers, child_told_by }, at) => [
      one('outcome', `${at}.outcome`, outcome),
      childOrAll(`${at}.child`, child),
      one('participant', `${at}.owner`, owner),
      all('participant', `${at}.helpers`, helpers),
      one('participant', `${at}.child_told_by`, child_told_by),
    ]),
    ...by('dissent', dissent),
    ...by('family_views_on_decision', family_views_on_decision),
  ]
}

function idsGivenTwice(worked: WorkedMeeting): Problem[] {
  const lists = ['children', 'audiences', 'participants', 'cards', 'scales', 'outcomes', 'actions'] as const
  return lists.flatMap((name) => {
    const list = (worked[name] ?? []).map(({ id }) => id)
    return list.flatMap((id, at) =>
      list.indexOf(id) < at ? [{ path: `${name}[${at}].id`, problem: 'this id is given twice' }] : [],
    )
  })
}

/** A pass says why; only a picture scale has another way to answer. */
function scoresWithoutReason({ rounds }: WorkedMeeting): Problem[] {
  return rounds.flatMap(({ scores }, round) =>
    scores.flatMap(({ score, abstain_reason, child_step }, at) =>
      score === null && !abstain_reason && (child_step === null || child_step === undefined)
        ? [{ path: `rounds[${round}].scores[${at}].abstain_reason`, problem: 'missing' }]
        : [],
    ),
  )
}
