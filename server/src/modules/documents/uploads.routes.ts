import multipart, { type MultipartFile } from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import { type Actor, SESSION_HEADER } from '../../platform/actor.js'
import { clock } from '../../platform/clock.js'
import type { Config } from '../../platform/config.js'
import { SESSION_UNSAID } from '../../platform/errors.js'
import { isOutage } from '../../platform/graphql-errors.js'
import type { Throttle } from '../../platform/throttle.js'
import { readActor } from '../accounts/index.js'
import { LONGEST } from '../../platform/slow-requests.js'
import { MAX_BYTES } from './file.policy.js'

export interface Uploads {
  db: DataSource
  config: Config
  throttle: Throttle
}

/** Room for the fields of the form around the file; and time, since it comes from a phone in the countryside too. */
export const UPLOAD = { bodyLimit: MAX_BYTES + 64_000, config: { arrivesWithin: LONGEST } }

export const actorOf = ({ db, config }: Uploads, request: FastifyRequest): Promise<Actor | null> =>
  readActor(db, config, request, clock.now())

export const say = (reply: FastifyReply, status: number, message: string) => reply.status(status).send({ message })

export const readFile = async (part: MultipartFile) => ({ content: await part.toBuffer(), fileName: part.filename })

const UPLOADS = { name: 'upload-account', points: 60, seconds: 3600 }

/** Routes that take files: how large, and what is said when something goes wrong. */
export async function takeUploads(app: FastifyInstance, notThere: string): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: MAX_BYTES, files: 1, fields: 8, fieldSize: 200, parts: 9, headerPairs: 50 },
  })
  app.setErrorHandler((caught: { code?: string; statusCode?: number; message?: string }, request, reply) => {
    if (caught.code === 'FST_REQ_FILE_TOO_LARGE')
      return say(reply, 413, 'Ce fichier dépasse 8 Mo : envoyez-en un plus léger.')
    if (caught.code?.startsWith('FST_') || caught.statusCode === 400)
      return say(reply, 400, 'L’envoi est incomplet : choisissez le fichier et réessayez.')
    const refused = (caught as { extensions?: { code?: string } }).extensions?.code
    if (refused === 'NOT_FOUND') return say(reply, 404, notThere)
    if (refused === 'COMMUNE_ARCHIVED') return say(reply, 422, caught.message ?? '')
    if (refused === 'SESSION_CHANGED') return reply.status(409).send({ code: refused, message: caught.message })
    request.log.error({ err: { code: caught.code } }, 'file route failed')
    if (isOutage(caught))
      return say(
        reply.header('retry-after', '3'),
        503,
        'Le service est momentanément indisponible. Réessayez dans un instant.',
      )
    return say(reply, 500, 'Une erreur inattendue est survenue. Réessayez dans un instant.')
  })
  // a refused upload is read to its end (and thrown away), or its connection would never be free again
  app.addHook('onResponse', (request, _reply, done) => {
    request.raw.unpipe()
    request.raw.resume()
    done()
  })
}

/** Who sends a file, when the request may send one; a refusal that was already answered otherwise. */
export async function sender(parts: Uploads, request: FastifyRequest, reply: FastifyReply): Promise<Actor | null> {
  const refuse = (status: number, message: string): null => {
    void say(reply, status, message)
    return null
  }
  // a form of another site cannot set this header: it would need our permission first
  if (request.headers['x-requested-with'] !== 'cantine') return refuse(403, 'Envoyez le fichier depuis l’application.')
  if (!request.isMultipart()) return refuse(415, 'Choisissez un fichier à envoyer.')
  const actor = await actorOf(parts, request)
  if (!actor) return refuse(401, 'Connectez-vous pour continuer.')
  if (request.headers[SESSION_HEADER] === undefined) return refuse(400, SESSION_UNSAID)
  if (!(await parts.throttle.take(UPLOADS, actor.accountId)))
    return refuse(429, 'Trop d’envois en peu de temps. Réessayez dans une heure.')
  return actor
}
