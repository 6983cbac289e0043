import { getCurrentScope, onScopeDispose, ref, type Ref } from 'vue'
import type { Router } from 'vue-router'

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

export const isUnsaved = (): boolean => [...sources].some((source) => source() === 'unsaved')
/** Also while it is being sent. */
export const isWritten = (): boolean => [...sources].some((source) => source() !== 'nothing')

/** The question of LeaveDialog.vue, and who waits for its answer. */
const asking = ref(false)
let answer: ((leave: boolean) => void) | null = null
let leaving = false

export const leaveQuestion = (): { asking: Ref<boolean>; reply: (leave: boolean) => void } => ({ asking, reply })

function reply(leave: boolean): void {
  asking.value = false
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
  router.beforeEach(async (to, from) => to.path === from.path || mayLeave())
  window.addEventListener('beforeunload', (event) => {
    if (!leaving && isUnsaved()) event.preventDefault()
  })
  // a page given back by the browser's memory is in use again
  window.addEventListener('pageshow', () => (leaving = false))
}
