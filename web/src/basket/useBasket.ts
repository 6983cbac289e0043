import { computed, shallowReactive, watch } from 'vue'
import { useSession } from '@shared/session'
import {
  changed,
  emptyBasket,
  fromText,
  toText,
  undone,
  withoutSlots,
  type Basket,
  type BasketHistory,
  type RequestIds,
  type Slot,
} from './basket'

/** Shared by the calendar and the order page: one basket per account, kept on this device until it is ordered. */
const state = shallowReactive<{ accountId: string | null; history: BasketHistory; requestIds: RequestIds }>({
  accountId: null,
  history: { present: emptyBasket, past: [] },
  requestIds: {},
})

const storageKey = (accountId: string) => `cantine-facile.basket.${accountId}`

/** Private browsing or a full disk must not stop a booking: the basket then lives as long as the page. */
function read(accountId: string): string | null {
  try {
    return localStorage.getItem(storageKey(accountId))
  } catch {
    return null
  }
}

function save() {
  if (!state.accountId) return
  const { accountId, requestIds } = state
  const basket = state.history.present
  try {
    if (basket.size === 0) localStorage.removeItem(storageKey(accountId))
    else localStorage.setItem(storageKey(accountId), toText({ basket, requestIds }))
  } catch {
    return
  }
}

function load(accountId: string) {
  const saved = fromText(read(accountId))
  Object.assign(state, { accountId, history: { present: saved.basket, past: [] }, requestIds: saved.requestIds })
}

/** A change made in another tab is the same basket. */
window.addEventListener('storage', ({ key }) => {
  if (state.accountId && key === storageKey(state.accountId)) load(state.accountId)
})

function set(history: BasketHistory) {
  if (history === state.history) return
  // another basket is another order: the request ids of the former one must not name it
  Object.assign(state, { history, requestIds: {} })
  save()
}

/** Takes meals out for good, from the levels of undo too: they were ordered, or can no longer be. */
function removeForGood(slots: readonly Slot[]) {
  const past = state.history.past.map((basket) => withoutSlots(basket, slots))
  set({ present: withoutSlots(state.history.present, slots), past })
}

function requestIdFor(regieId: string): string {
  const requestId = state.requestIds[regieId] ?? crypto.randomUUID()
  state.requestIds = { ...state.requestIds, [regieId]: requestId }
  save()
  return requestId
}

function forgetRequestId(regieId: string) {
  state.requestIds = Object.fromEntries(Object.entries(state.requestIds).filter(([id]) => id !== regieId))
  save()
}

export function useBasket() {
  const { viewer } = useSession()
  watch(
    () => viewer.value?.account.id,
    (accountId) => accountId && accountId !== state.accountId && load(accountId),
    { immediate: true },
  )
  return {
    basket: computed(() => state.history.present),
    /** The account is known, and what was kept for it is read. */
    ready: computed(() => state.accountId !== null && state.accountId === viewer.value?.account.id),
    canUndo: computed(() => state.history.past.length > 0),
    change: (next: Basket) => set(changed(state.history, next)),
    undo: () => set(undone(state.history)),
    ordered: (slots: readonly Slot[]) => {
      removeForGood(slots)
      set({ ...state.history, past: [] })
    },
    lost: removeForGood,
    requestIdFor,
    forgetRequestId,
  }
}
