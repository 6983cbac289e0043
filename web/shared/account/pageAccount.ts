import { shallowRef } from 'vue'

/** For whom this page was loaded: its data, its forms and everything it asks are of this session (A5). */
export interface PageAccount {
  sessionId: string
  accountId: string
  email: string
  name: string
}
const account = shallowRef<PageAccount | null>(null)

export const pageAccount = (): PageAccount | null => account.value
export const setPageAccount = (next: PageAccount | null): void => void (account.value = next)

/** The same person signed in again: the page goes on with the new session. */
export function adoptSession(sessionId: string): void {
  if (account.value) account.value = { ...account.value, sessionId }
}

/** Goes with every request of both apps but those anybody may make. Never the secret of the cookie. */
export const sessionHeader = (): Record<string, string> =>
  account.value ? { 'x-session-id': account.value.sessionId } : {}
