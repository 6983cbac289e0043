import { followServer } from '../clock'

const PATIENCE_MS = 45_000

/** `fetch` that gives up with a TimeoutError, so that a server that never answers is told from a network that is cut. */
export async function fetchInTime(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const stop = new AbortController()
  setTimeout(() => stop.abort(new DOMException('no answer in time', 'TimeoutError')), PATIENCE_MS)
  init.signal?.addEventListener('abort', () => stop.abort(init.signal?.reason))
  const answer = await fetch(input, { ...init, signal: stop.signal })
  followServer(answer.headers.get('x-server-time'))
  return answer
}
