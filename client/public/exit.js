// The way out at once. No module and no import: it works before the rest has come, and when the line is down. [X1]
;(() => {
  const WITHIN_MS = 5000
  const bar = document.getElementById('exit')
  const link = document.getElementById('exit-link')
  const told = document.getElementById('exit-told')
  if (!bar || !link || !told) return
  // Pages that a chair alone sees; on a professional's page inside a meeting the rest hides it again.
  bar.hidden = /^\/(?:$|setup|sign-in|meetings|example)/.test(location.pathname)
  document.documentElement.toggleAttribute('data-exit', !bar.hidden)

  /** Only the number of a part stands in an address. Until somebody says who they are, nothing of it opens here again. */
  function closeHere() {
    const participant = /^\/meeting\/([\w-]+)/.exec(location.pathname)?.[1]
    if (!participant) return
    try {
      sessionStorage.removeItem('evenhand.tab')
      if (/(?:^|; )evenhand-borrowed=\d/.test(document.cookie)) return
      const kept = JSON.parse(localStorage.getItem('evenhand.handed-on') ?? '[]')
      const closed = Array.isArray(kept) ? kept : []
      if (!closed.includes(participant)) closed.push(participant)
      localStorage.setItem('evenhand.handed-on', JSON.stringify(closed))
    } catch {
      // Storage is switched off, or holds something else: leaving goes first.
    }
  }

  function leave() {
    document.documentElement.dataset.left = ''
    document.body.style.display = 'none'
    document.title = new URL(link.href).hostname
    closeHere()
    // What is being written is put away, sealed, while the other page is on its way.
    window.dispatchEvent(new Event('evenhand-exit'))
    location.replace(link.href)
  }

  let alone = false
  let presses = 0
  let first = 0
  function forget() {
    presses = 0
    told.textContent = ''
  }
  function pressed() {
    if (presses === 0 || Date.now() - first > WITHIN_MS) {
      presses = 0
      first = Date.now()
      setTimeout(forget, WITHIN_MS)
    }
    presses += 1
    told.textContent = (presses === 1 ? told.dataset.two : told.dataset.one) ?? ''
    if (presses === 3) leave()
  }

  const early = { capture: true }
  addEventListener(
    'keydown',
    ({ key, altKey, ctrlKey, metaKey }) => {
      // With Alt or Ctrl it changes the keyboard, on some devices.
      alone = key === 'Shift' && !altKey && !ctrlKey && !metaKey
      if (!alone) forget()
    },
    early,
  )
  addEventListener(
    'keyup',
    ({ key }) => {
      if (key === 'Shift' && alone && !bar.hidden) pressed()
    },
    early,
  )
  // Choosing more with the mouse, and rolling sideways.
  for (const sign of ['pointerdown', 'wheel']) {
    addEventListener(
      sign,
      () => {
        alone = false
      },
      { ...early, passive: true },
    )
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  // Nothing asks whether to stay, and a page that the browser has kept alive is not shown again.
  addEventListener(
    'beforeunload',
    (event) => {
      if ('left' in document.documentElement.dataset) event.stopImmediatePropagation()
    },
    early,
  )
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
})()
