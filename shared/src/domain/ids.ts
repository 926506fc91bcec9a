declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** A meeting, for its whole life. Server only; clients know their meeting by their own participation. */
export type MeetingId = Id<'meeting'>

/** A person of one meeting. Stands in that person's own URLs and cookie name; nobody else is told it. */
export type ParticipantId = Id<'participant'>

/** A participant as one audience knows them: the same person has another alias in another audience, so that ids tell nothing across. */
export type MemberId = Id<'member'>

/** A child whom the meeting is about. */
export type ChildId = Id<'child'>

/** Who may see one document. `main` is everyone in the session. */
export type AudienceId = Id<'audience'>

/** One audience of one meeting while it is live. Never leaves the server: clients hold a handle. */
export type RoomId = Id<'room'>

/** An opaque name for one seat's place at a socket. Stands in socket URLs; worthless without the cookie. */
export type Handle = Id<'handle'>

/** A card on the grid: `<member>:<random>`, so that the key itself proves who may create it. */
export type CardId = Id<'card'>

/** A question with two anchors, asked about one child. */
export type ScaleId = Id<'scale'>

/** A set of rounds that are opened, closed and revealed together. */
export type LookId = Id<'look'>

/** One child on one scale in one look. */
export type RoundId = Id<'round'>

/** Somebody with an account: a chair. Families have none. */
export type StaffId = Id<'staff'>

/** What a meeting is made of. Stands in a template's file and in the meeting that was made with it. */
export type TemplateId = Id<'template'>

/** What a family member said of the decision about a child. */
export type FamilyViewId = Id<'family-view'>

/** Somebody's dissent or disagreement. */
export type DissentId = Id<'dissent'>
