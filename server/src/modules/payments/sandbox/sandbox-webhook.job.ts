import type { Config } from '../../../platform/config.js'
import { clock } from '../../../platform/clock.js'
import { SANDBOX_SIGNATURE_HEADER, sandboxEvent, signSandboxWebhook } from './sandbox.gateway.js'

/** Tells the application what happened on the card page, by HTTP and signed, as a real provider does. */
export const sandboxWebhook = (config: Config) => async (payload: { sessionId: string; type: string }) => {
  const body = sandboxEvent(payload.sessionId, payload.type)
  const answer = await fetch(`${config.publicUrl}/webhooks/sandbox`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [SANDBOX_SIGNATURE_HEADER]: signSandboxWebhook(body, config, clock.now()),
    },
    body,
    signal: AbortSignal.timeout(5_000),
  })
  if (!answer.ok) throw new Error(`webhook answered ${answer.status}`)
}
