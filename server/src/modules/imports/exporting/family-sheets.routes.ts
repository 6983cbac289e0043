import { isUUID } from 'class-validator'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { clock } from '../../../platform/clock.js'
import type { Config } from '../../../platform/config.js'
import { poolOf } from '../../../platform/database.js'
import { notFound } from '../../../platform/errors.js'
import { isOutage } from '../../../platform/graphql-errors.js'
import { createThrottle } from '../../../platform/throttle.js'
import { readActor } from '../../accounts/index.js'
import { asAttachment, say } from '../../documents/index.js'
import { exportFamilies, type FamilySheet, familyTemplate, type SheetFormat } from './family-sheet.query.js'

const FORMATS: Record<SheetFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const SHEETS = { name: 'family-sheets-account', points: 60, seconds: 3600 }

/** GET /family-sheets/template.csv and .xlsx, for the staff; GET /family-sheets/:communeId.csv and .xlsx, for who imports families. */
export function familySheetsRoutes(app: FastifyInstance, { db, config }: { db: DataSource; config: Config }): void {
  const throttle = createThrottle(poolOf(db))
  app.setErrorHandler((caught: { extensions?: { code?: string }; message: string; name: string }, request, reply) => {
    const code = caught.extensions?.code
    if (code === 'NOT_FOUND') return say(reply, 404, 'Ce fichier n’existe pas ou ne vous est pas accessible.')
    if (code === 'SESSION_CHANGED') return reply.status(409).send({ code, message: caught.message })
    request.log.error({ err: { name: caught.name } }, 'family sheet route failed')
    if (isOutage(caught))
      return say(reply.header('retry-after', '3'), 503, 'Le service est momentanément indisponible.')
    return say(reply, 500, 'Une erreur inattendue est survenue. Réessayez dans un instant.')
  })
  app.get(
    '/family-sheets/:file',
    async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) => {
      const actor = await readActor(db, config, request, clock.now())
      if (!actor) return say(reply, 401, 'Connectez-vous pour continuer.')
      if (!(await throttle.take(SHEETS, actor.accountId)))
        return say(reply, 429, 'Trop de fichiers en peu de temps. Réessayez dans une heure.')
      const [, name = '', format = ''] = /^(.+)\.(csv|xlsx)$/.exec(request.params.file) ?? []
      const { fileName, content } = await sheetFor(db, actor, name, format)
      return reply
        .header('content-type', FORMATS[format as SheetFormat])
        .header('content-disposition', asAttachment(fileName))
        .header('x-content-type-options', 'nosniff')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cross-origin-resource-policy', 'same-origin')
        .header('cache-control', 'private, no-store')
        .send(content)
    },
  )
}

function sheetFor(db: DataSource, actor: Actor, name: string, format: string): Promise<FamilySheet> {
  if (format !== 'csv' && format !== 'xlsx') throw notFound()
  if (name === 'template' && actor.staff.length > 0) return familyTemplate(format)
  if (!isUUID(name)) throw notFound()
  return exportFamilies(db, actor, name, format, clock.now())
}
