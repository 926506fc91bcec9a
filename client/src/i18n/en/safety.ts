/** Leaving at once, and a borrowed device: what whoever opens their link needs at once. */
export const safety = {
  exit: {
    label: 'Leave at once',
    press: 'Exit this page',
    twoMore: 'Shift, two more times to leave',
    onceMore: 'Shift, once more to leave',
  },
  leaving: {
    open: 'If you need to leave quickly',
    how: 'Press “Exit this page” at the top, or the Shift key three times. The page goes blank at once and the weather opens.',
    kept: 'Cards that are saved stay in the meeting. Words that were not saved yet wait on this device, locked. On a borrowed device they are lost.',
    back: 'To come back, open the address again and say who you are.',
    history:
      'Your browser still has this address in its history, with no names in it. Somebody who uses this device can see that a page of this site was open.',
    clear:
      'To take it out: open your browser’s menu, choose History, find this site and delete it. In a private window nothing is kept after you close it.',
  },
  borrowed: {
    label: 'This is a shared or borrowed device',
    hint: 'Nothing is kept on it. Words that are not saved are lost when the page closes. After closing it you need a new link from the chair.',
    minutes: 'Leave by itself when nothing happens for',
    minutesOption_one: '{{count}} minute',
    minutesOption_other: '{{count}} minutes',
    soon: 'Are you still there?',
    soonBody_one: 'Nothing has happened here for a while. This device leaves the meeting in {{count}} minute.',
    soonBody_other: 'Nothing has happened here for a while. This device leaves the meeting in {{count}} minutes.',
    stay: 'I am still here',
    leave: 'Leave now',
  },
}
