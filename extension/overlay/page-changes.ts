const quiet = 120
const patience = 800

/**
 * Calls `changed` when the page has changed in what `pulse` tells, once it has been quiet for a moment or has kept
 * changing for too long; `first` is what it told when the page was looked at. Between changes of the document it costs nothing; each burst costs one `pulse`.
 */
export function followChanges(pulse: () => string, first: string, changed: () => void): () => void {
  let last = first
  let timer: ReturnType<typeof setTimeout> | null = null
  let begun = 0
  const check = (): void => {
    timer = null
    const now = pulse()
    if (now === last) return
    last = now
    changed()
  }
  const observer = new MutationObserver((changes) => {
    // What is put beside the body is our own.
    if (changes.every(({ target }) => target === document.documentElement)) return
    const now = performance.now()
    if (timer === null) begun = now
    else if (now - begun < patience) clearTimeout(timer)
    else return
    timer = setTimeout(check, quiet)
  })
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['value'] })
  return () => {
    observer.disconnect()
    if (timer !== null) clearTimeout(timer)
  }
}
