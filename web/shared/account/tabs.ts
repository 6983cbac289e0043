/** What the tabs of one browser tell each other; both apps share its cookie. */
export type TabMessage =
  { kind: 'signed-in'; accountId: string; sessionId: string } | { kind: 'signed-out'; sessionId: string }

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('cantine-facile.account')

/** A tab does not hear itself. */
export const tellTabs = (message: TabMessage): void => channel?.postMessage(message)

export function onTabMessage(heard: (message: TabMessage) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => heard(data))
}
