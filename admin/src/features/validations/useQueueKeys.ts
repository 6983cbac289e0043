/** What the keys of the list do; they act only while the list has the focus, so typing a reason types letters. */
export interface QueueKeys {
  next(): void
  previous(): void
  validate(): void
  refuse(): void
  help(): void
}

/** A key that is held down moves on through the list, and decides nothing twice. */
const repeats = new Set(['j', 'k', 'ArrowDown', 'ArrowUp'])

/** J and K move, V validates, R refuses, ? lists them; with Ctrl, Alt or Meta the key is the browser's. */
export function useQueueKeys(keys: QueueKeys) {
  const actions: Record<string, () => void> = {
    j: keys.next,
    ArrowDown: keys.next,
    k: keys.previous,
    ArrowUp: keys.previous,
    v: keys.validate,
    r: keys.refuse,
    '?': keys.help,
  }
  return function onKeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const action = actions[key]
    if (!action) return
    event.preventDefault()
    if (!event.repeat || repeats.has(key)) action()
  }
}
