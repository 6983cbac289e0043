import { getCurrentScope, onScopeDispose, ref, type Ref } from 'vue'
import type { RouteLocationNormalized as Place, Router } from 'vue-router'

/** `sending`: on its way, so nobody is asked about it; but it must not be thrown away either. */
export type Written = 'nothing' | 'unsaved' | 'sending'
type Source = () => Written

const sources = new Set<Source>()

/** Says what of a form would be lost, for as long as its component lives. */
export function registerUnsaved(source: Source): void {
  if (!getCurrentScope()) return
  sources.add(source)
  onScopeDispose(() => sources.delete(source))
}

/** For what is typed or chosen outside `useForm`: asked about before the page, the tab or the commune is left. */
export const useUnsaved = (dirty: () => boolean): void => registerUnsaved(() => (dirty() ? 'unsaved' : 'nothing'))

/** Given up by the answer to the question, until what it allowed is done: nobody is asked twice for one move. */
const givenUp = new Set<Source>()
const GIVING_UP_MS = 1000

const unsavedSources = (): Source[] => [...sources].filter((s) => !givenUp.has(s) && s() === 'unsaved')
export const isUnsaved = (): boolean => unsavedSources().length > 0
/** Also while it is being sent. */
export const isWritten = (): boolean => [...sources].some((source) => source() !== 'nothing')

/** The question of LeaveDialog.vue, and who waits for its answer. */
const asking = ref(false)
let answer: ((leave: boolean) => void) | null = null
let leaving = false

export const leaveQuestion = (): { asking: Ref<boolean>; reply: (leave: boolean) => void } => ({ asking, reply })

function reply(leave: boolean): void {
  asking.value = false
  if (leave) {
    for (const source of unsavedSources()) givenUp.add(source)
    setTimeout(() => givenUp.clear(), GIVING_UP_MS)
  }
  answer?.(leave)
  answer = null
}

/** « Quitter sans enregistrer ? », asked only when something would be lost. */
export function mayDrop(unsaved: boolean): Promise<boolean> {
  if (!unsaved || leaving) return Promise.resolve(true)
  reply(false)
  asking.value = true
  return new Promise((resolve) => (answer = resolve))
}
export const mayLeave = (): Promise<boolean> => mayDrop(isUnsaved())

/** The page is left whatever it holds: it was asked already, or belongs to nobody any more. */
export function leaveFor(address: string): void {
  leaving = true
  location.assign(address)
}

/** Once for each app: no page of it is left, and no tab closed, with something unsaved and unasked. */
export function guardUnsaved(router: Router): void {
  // another filter or another tab in the address may change the form as well as another page; an anchor does not
  router.beforeEach(async (to, from) => samePlace(to, from) || mayLeave())
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && isUnsaved()) event.preventDefault()
  })
  // a page given back by the browser's memory is in use again
  window.addEventListener('pageshow', () => (leaving = false))
}

const samePlace = (to: Place, from: Place): boolean =>
  to.path === from.path && JSON.stringify(to.query) === JSON.stringify(from.query)
