/** What the chair was told quietly. */
export const quietBeside = {
  heard: {
    open: 'Quiet words',
    unseen: 'Quiet words, something new',
    title: 'Quiet words',
    lead: 'Between one person and you. Nobody else is told that there is one.',
    presenting: 'Others are looking at your screen. What was said is here once you stop showing it.',
    none: 'Nobody has said anything.',
    said: {
      'cannot-talk': 'Can’t talk freely now.',
      'talk-alone': 'Asks you to ring, or to talk alone.',
      break: 'Needs a break.',
      'agreed-word': 'Says the word that you agreed on.',
    },
    safe: {
      yes: 'Safe to talk: yes.',
      no: 'Safe to talk: no.',
      later: 'Safe to talk: ask later.',
    },
    waiting: 'Asked whether it is safe to talk; no answer yet.',
    see: 'Seen',
    seeLong: 'Tell {{name}} that you have seen it',
    done: 'Put away',
    doneLong: 'Put away what {{name}} said',
    ask: 'Ask “Is it safe to talk?”',
    askWho: 'Whom to ask',
    askPress: 'Ask quietly',
    close: 'Close',
  },
}
