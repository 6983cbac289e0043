import type { Signed } from './client.js'
import { headersOf } from './session-header.js'
import { town } from './town.js'

/** Sends a file of rows as the console does, and gives back the answer and the id of what was kept. */
export async function sendSheet(
  who: Signed | null,
  content: string | Uint8Array<ArrayBuffer>,
  name = 'releve.csv',
): Promise<{ status: number; id: string; message?: string }> {
  const form = new FormData()
  form.append('file', new Blob([content]), name)
  const answer = await fetch(`${town().url}/sheets`, {
    method: 'POST',
    headers: { 'x-requested-with': 'cantine', ...(await headersOf(who)) },
    body: form,
  })
  return { status: answer.status, ...((await answer.json()) as { id: string; message?: string }) }
}
