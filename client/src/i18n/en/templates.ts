/** What meetings can be made of: choosing a template, looking at it, and its reference panel. */
export const templates = {
  reference: { whoActs: 'Who acts:' },
}
