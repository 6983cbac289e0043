import { TOO_FAR } from '../../platform/typed-days.js'
import { isUUID } from 'class-validator'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataSource } from 'typeorm'
import { audit, by } from '../../platform/audit.js'
import { isDay } from '../../platform/day.js'
import { clock } from '../../platform/clock.js'
import type { Config } from '../../platform/config.js'
import { poolOf } from '../../platform/database.js'
import type { Files } from '../../platform/files.js'
import { createThrottle } from '../../platform/throttle.js'
import { addDocument, type FileRefusal, type SentFile } from './add-document.command.js'
import { mayRead } from './document.access.js'
import { findDocument } from './documents.query.js'
import { keepSheet } from './keep-sheet.command.js'
import { asAttachment, MAX_FILES } from './file.policy.js'
import { MAX_PAGES } from './pdf.policy.js'
import { DocumentKind } from './supporting-document.entity.js'
import { actorOf, UPLOAD, readFile, say, sender, takeUploads, type Uploads } from './uploads.routes.js'

export interface FilesParts {
  db: DataSource
  config: Config
  files: Files
}

const REFUSALS: Record<FileRefusal, string> = {
  UNKNOWN_TYPE: 'Envoyez un PDF ou une photo (JPEG, PNG ou WebP).',
  HEIC: 'Les photos HEIC ne peuvent pas être lues ici : envoyez une photo JPEG (sur iPhone, Réglages, Appareil photo, Formats, « Le plus compatible ») ou un PDF.',
  IMAGE_TOO_LARGE: 'Cette photo est trop grande : envoyez-en une de 40 millions de pixels au plus.',
  IMAGE_UNREADABLE: 'Cette photo ne peut pas être lue : elle est peut-être abîmée. Reprenez-la et réessayez.',
  PDF_ACTIVE:
    'Ce PDF contient un programme, un formulaire actif ou un fichier joint : imprimez-le en PDF, ou envoyez-en une photo.',
  PDF_LOCKED: 'Ce PDF est protégé : imprimez-le en PDF sans mot de passe, ou envoyez-en une photo.',
  PDF_UNREADABLE: 'Ce PDF ne peut pas être vérifié : imprimez-le en PDF, ou envoyez-en une photo.',
  PDF_TOO_LONG: `Ce PDF a plus de ${MAX_PAGES} pages : envoyez seulement celles de la pièce.`,
  PERSON_MISSING: 'Cette pièce est demandée pour chaque personne : dites pour qui vous l’envoyez.',
  DATE_TOO_FAR: TOO_FAR,
  DATE_TO_COME: 'La date de la pièce est à venir : écrivez celle qui est imprimée dessus.',
  TOO_MANY_FILES: `Vous avez déjà envoyé ${MAX_FILES} pièces. Retirez-en une avant d’en envoyer une autre.`,
}

/** 415 for what is not read here, 422 for what was read and is not kept. */
const statusOf = (refusal: FileRefusal): number =>
  refusal === 'TOO_MANY_FILES' ? 409 : refusal === 'UNKNOWN_TYPE' || refusal === 'HEIC' ? 415 : 422

/** POST /files takes a supporting document, GET /files/:id gives it back to those who may read it; POST /sheets takes rows to be read. Nothing is public. */
export async function filesRoutes(app: FastifyInstance, given: FilesParts): Promise<void> {
  const parts = { ...given, throttle: createThrottle(poolOf(given.db)) }
  await takeUploads(app, NOT_THERE)
  app.post('/files', UPLOAD, (request, reply) => upload(parts, request, reply))
  app.post('/sheets', UPLOAD, (request, reply) => uploadSheet(parts, request, reply))
  app.get<{ Params: { id: string } }>('/files/:id', (request, reply) => download(parts, request, reply))
}

const NOT_THERE = 'Cette pièce n’existe pas ou ne vous est pas accessible.'

const created = (reply: FastifyReply, body: object) => reply.status(201).header('cache-control', 'no-store').send(body)

async function upload(
  parts: Uploads & FilesParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await sender(parts, request, reply)
  if (!actor) return reply
  const sent = await readForm(request)
  if (typeof sent === 'string') return say(reply, 400, sent)
  const kept = await addDocument(parts.db, parts.files, actor, sent, clock.now())
  if (typeof kept === 'string') return say(reply, statusOf(kept), REFUSALS[kept])
  return created(reply, { ...kept, url: `/files/${kept.id}` })
}

async function uploadSheet(
  parts: Uploads & FilesParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await sender(parts, request, reply)
  if (!actor) return reply
  if (actor.staff.length === 0) return say(reply, 404, NOT_THERE)
  const part = await request.file()
  const file = part && (await readFile(part))
  if (!file || file.content.length === 0) return say(reply, 400, 'Choisissez un fichier à envoyer : celui-ci est vide.')
  return created(reply, await keepSheet(parts.db, actor, file, clock.now()))
}

/** The file and its fields, in whatever order they come; a sentence when something is missing. */
async function readForm(request: FastifyRequest): Promise<SentFile | string> {
  const fields = new Map<string, string>()
  let file: Pick<SentFile, 'content' | 'fileName'> | null = null
  for await (const part of request.parts()) {
    if (part.type === 'file') file = await readFile(part)
    else fields.set(part.fieldname, String(part.value))
  }
  const given = (name: string) => fields.get(name) || null
  const [kind, communeId, beneficiaryId, accountId] = ['kind', 'communeId', 'beneficiaryId', 'accountId'].map(given)
  const [typeId, documentDate] = [given('typeId'), given('documentDate')]
  if (!file || file.content.length === 0) return 'Choisissez un fichier à envoyer : celui-ci est vide.'
  if (typeId ? !isUUID(typeId) : !kind || !Object.hasOwn(DocumentKind, kind)) return 'Dites de quelle pièce il s’agit.'
  if (!communeId || !isUUID(communeId)) return 'Choisissez la commune à qui vous envoyez la pièce.'
  if ([beneficiaryId, accountId].some((id) => id && !isUUID(id))) return 'Choisissez pour qui vous envoyez la pièce.'
  if (documentDate && !isDay(documentDate)) return 'Écrivez la date de la pièce comme 30/11/2026.'
  return {
    ...file,
    typeId,
    documentDate: documentDate && isDay(documentDate) ? documentDate : null,
    kind: typeId ? null : (kind as DocumentKind),
    communeId,
    beneficiaryId: beneficiaryId ?? null,
    accountId: accountId ?? null,
  }
}

async function download(
  parts: Uploads & FilesParts,
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const actor = await actorOf(parts, request)
  if (!actor) return say(reply, 401, 'Connectez-vous pour continuer.')
  if (!isUUID(request.params.id)) return say(reply, 404, NOT_THERE)
  const document = await findDocument(parts.db, request.params.id, (found) => mayRead(actor, found))
  const { id, communeId } = document
  await audit(parts.db, {
    at: clock.now(),
    ...by(actor),
    action: 'DOCUMENT_READ',
    communeId,
    subject: 'document',
    subjectId: id,
  })
  return reply
    .header('content-type', document.mimeType)
    .header('content-length', document.sizeBytes)
    .header('content-disposition', asAttachment(document.fileName))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .send(parts.files.read(document.fileKey))
}
