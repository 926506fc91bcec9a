/**
 * Who may do what, a second time: written by hand from the field's own table and not from the code. Columns in the order
 * chair, minute taker, social worker, partner professional, parent or carer, family network, child, advocate, interpreter,
 * observer. Y anybody's, O own only, P own and in somebody's name only, A when the chair or the family says so, - not at all.
 * Behind `#` the row of the field's table; behind `+` what this product needs beside it.
 */
const ROWS = `
# See board of own audiences
see-own-audiences             Y Y Y Y Y Y Y Y Y A
# See other audiences: chair and minute taker their sessions, social worker and partner where given
see-other-audiences           A A A A - - - - - -
# Add card
add-card                      O O O O O O O P - -
+ write for somebody who is not there or has no device, marked; the chair as a summary of what they said
speak-for-somebody            O O O O - - - P - -
# Draft privately, then post
draft                         O O O O O O O P - -
# Edit card text; the minute taker proposes wording
edit-card-words               O O O O O O O P - -
propose-wording               - O - - - - - - - -
# Change own tag
tag-card                      O - O O O O O P - -
# Ask "fact or opinion?", ask for source; the advocate as the child
ask-about-card                O O O O O O O O - -
# Contest a card
contest-card                  O - O O O O O P - -
# Withdraw card; the chair any, with reason
withdraw-card                 Y - O O O O O P - -
# Move card between boxes
move-card                     Y Y O O O O O P - -
+ keep order and draw lines
mark-discussed                Y Y - - - - - - - -
link-cards                    Y - O O O O O P - -
# Mark restricted (own)
mark-restricted               Y Y A A A A A P - -
# Release card to another audience; the child agrees for own words, the advocate by proxy
release-card                  Y - - - - - - - - -
agree-to-release              - - - - - - O P - -
# Child's words: enter; workers if they took them
enter-childs-words            - - O O - - O O - -
# Impact statement: draft, agree
write-impact                  Y Y Y Y Y Y Y - - -
agree-impact                  - - O O O O O P - -
# Give score; the chair only where enabled, and so the adviser who keeps the minutes of a supervision; observers for practice
score                         O O O O O O O P - -
enter-score                   - O O - - - - P - -
practise-score                - - - - - - - - - O
# See how many have submitted; the chair also who
see-how-many                  Y Y Y Y Y Y Y Y Y -
see-who-is-missing            Y - - - - - - - - -
# See any score before reveal: nobody; own is own
see-any-score-before-reveal   - - - - - - - - - -
see-own-score                 O O O O O O O P - -
# Reveal
reveal                        Y - - - - - - - - -
run-looks                     Y - - - - - - - - -
# View on threshold; family views are recorded in words
view-threshold                - - O O - - - - - -
give-family-view              - - - - O O O P - -
write-down-for-others         O O O - - - - - - -
# Decide, category, reasons
decide                        Y - - - - - - - - -
# Formal dissent; disagreement of the family
dissent-formally              - - O O - - - - - -
disagree                      - - - - O O O P - -
# Own an action; a child only by choosing to
own-action                    O - O O O O O - - -
+ the plan around it
write-plan                    Y Y Y O O O O - - -
accept-plan                   - - O - - - - - - -
recheck                       O O O O O O O - - -
set-dates                     Y - - - - - - - - -
# Private family time board; others if wanted or asked
family-time                   - - - - Y Y A A A -
# Stage control, timers, pause, remove; the minute taker timers; anyone can ask for a break
steer                         Y - - - - - - - - -
run-timer                     Y Y - - - - - - - -
ask-for-break                 - O O O O O O O O O
remove-somebody               Y - - - - - - - - -
+ tell the chair, and nobody else, that one cannot talk freely
say-quiet-word                - O O O O O O O O O
hear-quiet-words              Y - - - - - - - - -
+ who comes in, as what, and when they were there
let-in                        Y - - - - - - - - -
change-role                   Y - - - - - - - - -
keep-attendance               Y Y - - - - - - - -
say-how-attending             Y Y O O O O O O O O
# Export, release record; the network per chair, the advocate as the child's
approve-record                Y - - - - - - - - -
draft-record                  - Y - - - - - - - -
receive-record                Y Y O O O A O P - -
`

/** A letter for each of the ten roles, by ability. */
export const PERMISSION_TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('\n')
    .filter((line) => /^[a-z]/.test(line))
    .map((line) => {
      const [ability = '', ...letters] = line.split(/\s+/)
      return [ability, letters] as const
    }),
)
