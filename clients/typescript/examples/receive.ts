import { createServer } from 'node:http'
import { verifyWebhook, type WebhookMessage } from '../src/index.js'

/** Answers at once, and works afterwards: a message that is not answered within ten seconds is sent again. */
export const receiver = (secret: string, work: (id: string, message: WebhookMessage) => void) =>
  createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      try {
        // the body as it came: the signature is of its bytes
        const message = verifyWebhook(Buffer.concat(parts).toString('utf8'), request.headers, secret)
        response.writeHead(204).end()
        // the same id may come twice: note those that were dealt with
        work(String(request.headers['webhook-id']), message)
      } catch {
        response.writeHead(400).end()
      }
    })
  })
