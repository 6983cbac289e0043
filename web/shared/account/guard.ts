import { shallowRef, type ShallowRef } from 'vue'
import { isWritten, leaveFor } from '../forms/unsaved'
import { adoptSession, pageAccount, type PageAccount, setPageAccount } from './pageAccount'
import { onTabMessage, type TabMessage } from './tabs'

/** What each app says of itself. */
export interface AccountPages {
  home: string
  signIn: string
  /** Leaves for the sign-in page, to come back to this one. */
  signInAgain: () => Promise<unknown>
  /** Who the cookie says it is now, whatever page asks. */
  whoIsThere: () => Promise<Pick<PageAccount, 'accountId' | 'sessionId'> | null>
  /** What the person of this page may see, as it is now. */
  readRights: () => Promise<unknown>
}
let pages: AccountPages | null = null

/** What this tab remembers over a page load. */
const LEFT = 'cantine-facile.left-by'
const CHANGED = 'cantine-facile.account-changed'

/** `over`: the password is asked in a dialog, the page stays. `changed`: the page belongs to somebody who left. */
const state = shallowRef<'fine' | 'over' | 'changed'>('fine')
export const accountState = (): ShallowRef<'fine' | 'over' | 'changed'> => state

let asked: Promise<boolean> | null = null
let resolveAsked: (signedIn: boolean) => void = () => undefined

/** The session ended under a page that is in use: true once the same person has signed in again. */
export function askPassword(): Promise<boolean> {
  if (state.value === 'changed' || !pageAccount()) return Promise.resolve(false)
  asked ??= new Promise((resolve) => (resolveAsked = resolve))
  state.value = 'over'
  return asked
}

/** The answer of the dialog, or of another tab: the new session, or null when it was closed. */
export function answerPassword(sessionId: string | null): void {
  if (sessionId) {
    adoptSession(sessionId)
    rightsDoubted()
  }
  if (state.value === 'over') state.value = 'fine'
  resolveAsked(sessionId !== null)
  asked = null
}

/** Another session begins, or the server refused what the page offers: roles may have gone meanwhile, and the menu with them. */
export function rightsDoubted(): void {
  if (pageAccount()) void pages?.readRights().catch(() => null)
}

/** A read that came too late: a page with nothing written is left, one with something written waits for the password. */
export function sessionEnded(): Promise<boolean> {
  if (asked !== null || isWritten()) return askPassword()
  const left = pageAccount()
  // several answers say so at once: only the first still knows who was there
  if (left) write(LEFT, left.accountId)
  setPageAccount(null)
  void pages?.signInAgain()
  return Promise.resolve(false)
}

/** The server says that the cookie is of another session. True when it is the same person: what was asked may be asked again. */
export async function sessionMoved(): Promise<boolean> {
  const there = await pages?.whoIsThere()
  if (!there) return askPassword()
  const mine = pageAccount()
  if (!mine) {
    openAgain()
    return false
  }
  if (there.accountId !== mine.accountId) {
    accountChanged()
    return false
  }
  answerPassword(there.sessionId)
  return true
}

/** Somebody signed in, and this page is nobody's: at its own address it begins again with them. */
function openAgain(): void {
  if (!isWritten()) location.reload()
}

/** Told once, on the page that is loaded next. */
export function wasChanged(): boolean {
  const told = read(CHANGED) !== null
  write(CHANGED, null)
  return told
}

/** Another account is signed in: this page does nothing more. It is left at once unless something was written on it. */
function accountChanged(): void {
  if (state.value === 'changed') return
  answerPassword(null)
  state.value = 'changed'
  if (!isWritten()) openOtherAccount()
}

export function openOtherAccount(): void {
  write(CHANGED, '1')
  leaveFor(pages?.home ?? '/')
}

/** From the dialog of the password: nothing of this page is kept for somebody else. */
export function signInAsOther(): void {
  leaveFor(pages?.signIn ?? '/connexion')
}

/** Somebody is at work on a page of this tab: whoever left it before them is of no more interest. */
export function tookOver(): void {
  if (location.pathname !== pages?.signIn) write(LEFT, null)
}

/** After a sign-in: does somebody else take over from whoever left this tab? They begin on a clean page. */
export function isSomebodyElse(accountId: string): boolean {
  const before = read(LEFT)
  write(LEFT, null)
  return before !== null && before !== accountId
}

/** A browser that keeps nothing still works: it only forgets who was there. */
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}
function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  } catch {
    return
  }
}

function heard(message: TabMessage): void {
  const mine = pageAccount()
  if (message.kind === 'signed-out') {
    if (mine?.sessionId === message.sessionId) void sessionEnded()
  } else if (!mine) openAgain()
  // a tab that slept hears of everybody who came and went meanwhile: the server says who is there now
  else if (mine.accountId !== message.accountId) void sessionMoved().catch(accountChanged)
  else answerPassword(message.sessionId)
}

/** Once for each app. */
export function guardAccount(of: AccountPages): void {
  pages = of
  onTabMessage(heard)
  // a page given back by the browser's memory has heard nothing meanwhile
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && pageAccount()) void sessionMoved()
  })
}
