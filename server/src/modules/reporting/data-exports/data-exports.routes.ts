import { Readable } from 'node:stream'
import { isUUID } from 'class-validator'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import { audit, by } from '../../../platform/audit.js'
import { clock } from '../../../platform/clock.js'
import type { Config } from '../../../platform/config.js'
import { decrypt } from '../../../platform/crypto.js'
import { poolOf } from '../../../platform/database.js'
import { dayAt } from '../../../platform/day.js'
import type { Files } from '../../../platform/files.js'
import { isOutage } from '../../../platform/graphql-errors.js'
import { HOME_ZONE } from '../../../platform/home-zone.js'
import { openStream } from '../../../platform/sealed-stream.js'
import { createThrottle } from '../../../platform/throttle.js'
import { readActor } from '../../accounts/index.js'
import { asAttachment, say } from '../../documents/index.js'
import { readyExport } from './data-exports.query.js'

export interface DataExportsParts {
  db: DataSource
  config: Config
  files: Files
}

const FETCHES = { name: 'data-exports-account', points: 30, seconds: 3600 }
const NOT_THERE = 'Cette copie n’existe pas, ou n’est plus disponible.'

/** GET /data-exports/:id gives its owner, and nobody else, the ZIP of a copy that is not too old. */
export function dataExportsRoutes(app: FastifyInstance, { db, config, files }: DataExportsParts): void {
  const throttle = createThrottle(poolOf(db))
  app.setErrorHandler((caught: { extensions?: { code?: string }; message: string; name: string }, request, reply) => {
    const code = caught.extensions?.code
    if (code === 'SESSION_CHANGED') return reply.status(409).send({ code, message: caught.message })
    request.log.error({ err: { name: caught.name } }, 'data export route failed')
    if (isOutage(caught))
      return say(reply.header('retry-after', '3'), 503, 'Le service est momentanément indisponible.')
    return say(reply, 500, 'Une erreur inattendue est survenue. Réessayez dans un instant.')
  })
  app.get('/data-exports/:id', async (request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) => {
    const now = clock.now()
    const actor = await readActor(db, config, request, now)
    if (!actor) return say(reply, 401, 'Connectez-vous pour continuer.')
    if (!(await throttle.take(FETCHES, actor.accountId)))
      return say(reply, 429, 'Trop de téléchargements en peu de temps. Réessayez dans une heure.')
    const { id } = request.params
    const found = isUUID(id) ? await readyExport(db, id, actor.accountId, now) : undefined
    if (!found?.fileKey || !found.keyEncrypted || !found.readyAt) return say(reply, 404, NOT_THERE)
    await audit(db, {
      ...{ at: now, ...by(actor), action: 'DATA_EXPORT_READ', subject: 'account', subjectId: actor.accountId },
    })
    const key = Buffer.from(decrypt(found.keyEncrypted, config.secretKey), 'base64')
    return reply
      .header('content-type', 'application/zip')
      .header('content-length', found.sizeBytes)
      .header('content-disposition', asAttachment(`mes-donnees-${dayAt(found.readyAt, HOME_ZONE)}.zip`))
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('cache-control', 'private, no-store')
      .send(Readable.from(openStream(files.read(found.fileKey), key)))
  })
}
