import { isUUID } from 'class-validator'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { clock } from '../../../platform/clock.js'
import { poolOf } from '../../../platform/database.js'
import type { Files } from '../../../platform/files.js'
import { anyRow } from '../../../platform/sql.js'
import { createThrottle } from '../../../platform/throttle.js'
import { UPLOAD, readFile, say, sender, takeUploads, type Uploads } from '../../documents/index.js'
import { keepLogo, type LogoAsked, type LogoRefusal } from './keep-logo.command.js'

interface Parts extends Uploads {
  files: Files
}

const TYPES = 'Envoyez une image PNG, JPEG ou WebP.'
const REFUSALS: Record<LogoRefusal, string> = {
  UNKNOWN_TYPE: TYPES,
  HEIC: TYPES,
  PDF_ACTIVE: TYPES,
  PDF_LOCKED: TYPES,
  PDF_UNREADABLE: TYPES,
  PDF_TOO_LONG: TYPES,
  IMAGE_TOO_LARGE: 'Cette image est trop grande : envoyez-en une de 40 millions de pixels au plus.',
  IMAGE_UNREADABLE:
    'Cette image ne peut pas être lue : elle est peut-être abîmée. Enregistrez-la de nouveau et réessayez.',
  CHANGED_MEANWHILE: 'Le logo a été changé entre-temps. Rechargez la page pour le voir.',
}
const NOT_THERE = 'Ce logo n’existe pas ou ne vous est pas accessible.'

/** POST /logos takes the logo of a commune, or of the agglomeration; GET /logos/:id shows it to anybody, while it is theirs. */
export async function logosRoutes(app: FastifyInstance, given: Omit<Parts, 'throttle'>): Promise<void> {
  const parts: Parts = { ...given, throttle: createThrottle(poolOf(given.db)) }
  await takeUploads(app, NOT_THERE)
  app.post('/logos', UPLOAD, (request, reply) => upload(parts, request, reply))
  app.get<{ Params: { id: string } }>('/logos/:id', (request, reply) => show(parts, request, reply))
}

async function upload(parts: Parts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await sender(parts, request, reply)
  if (!actor) return reply
  const { asked, content } = await readForm(request)
  if (!content || content.length === 0) return say(reply, 400, 'Choisissez une image à envoyer : celle-ci est vide.')
  if (asked.communeId && !isUUID(asked.communeId)) return say(reply, 404, NOT_THERE)
  const kept = await keepLogo(parts.db, parts.files, actor, asked, content, clock.now())
  if (typeof kept === 'string')
    return say(reply, kept === 'CHANGED_MEANWHILE' ? 409 : kept === 'UNKNOWN_TYPE' ? 415 : 422, REFUSALS[kept])
  return reply.status(201).header('cache-control', 'no-store').send(kept)
}

async function readForm(request: FastifyRequest): Promise<{ asked: LogoAsked; content: Buffer | null }> {
  const fields = new Map<string, string>()
  let content: Buffer | null = null
  for await (const part of request.parts()) {
    if (part.type === 'file') content = (await readFile(part)).content
    else fields.set(part.fieldname, String(part.value))
  }
  const given = (name: string) => fields.get(name) || null
  return { asked: { communeId: given('communeId'), before: given('before') }, content }
}

async function show(
  { db, files }: Parts,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { id } = request.params
  const key = `${id.slice(0, 2)}/${id}`
  const known = 'select 1 from agglomeration where logo_key = $1 union all select 1 from commune where logo_key = $1'
  if (!isUUID(id) || !(await anyRow(db, known, [key]))) return say(reply, 404, NOT_THERE)
  return reply
    .header('content-type', 'image/png')
    .header('content-disposition', 'inline')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'public, max-age=31536000, immutable')
    .send(files.read(key))
}
