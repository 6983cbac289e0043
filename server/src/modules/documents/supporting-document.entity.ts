import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export const DocumentKind = {
  PROOF_OF_ADDRESS: 'PROOF_OF_ADDRESS',
  FAMILY_QUOTIENT: 'FAMILY_QUOTIENT',
  INSURANCE: 'INSURANCE',
  CARE_PLAN: 'CARE_PLAN',
  WORK_CERTIFICATE: 'WORK_CERTIFICATE',
  OTHER: 'OTHER',
} as const
export type DocumentKind = keyof typeof DocumentKind
registerEnumType(DocumentKind, {
  name: 'DocumentKind',
  description: 'Nature of a document: it says who may read it.',
  valuesConfig: worded({
    CARE_PLAN: 'Projet d’accueil individualisé (PAI): health, with readers of its own.',
    FAMILY_QUOTIENT: 'Proof of the quotient familial.',
    INSURANCE: 'Attestation d’assurance.',
    OTHER: 'Anything else.',
    PROOF_OF_ADDRESS: 'Justificatif de domicile.',
    WORK_CERTIFICATE: 'Proof of the work of the parents.',
  }),
})

export const DocumentStatus = {
  PENDING: 'PENDING',
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
  EXPIRED: 'EXPIRED',
} as const
export type DocumentStatus = keyof typeof DocumentStatus
registerEnumType(DocumentStatus, {
  name: 'DocumentStatus',
  description: 'Where a document stands with the town hall.',
  valuesConfig: worded({
    ACCEPTED: 'Accepted: it proves what asks for it.',
    EXPIRED: 'It is no longer good.',
    PENDING: 'Waits for a decision.',
    REFUSED: 'Refused: `refusalReason` says why.',
  }),
})

@ObjectType({
  description:
    'Sent by POST /files (multipart: file, typeId or kind, documentDate?, accountId?, beneficiaryId?, communeId); read at GET /files/:id.',
})
@Entity('supporting_document')
export class SupportingDocument {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'account_id' })
  accountId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'beneficiary_id', nullable: true })
  beneficiaryId: string | null

  @Field(() => DocumentKind, { description: 'Its nature.' })
  @Column('text')
  kind: DocumentKind

  @Column('uuid', { name: 'type_id', nullable: true })
  typeId: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Its own date, where how long it is good counts from it; null: not needed, or not said.',
  })
  @Column('date', { name: 'document_date', nullable: true })
  documentDate: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The last day it is good for; null: without a limit.' })
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: Day | null

  @Field(() => DocumentStatus, { description: 'Where it stands with the town hall.' })
  @Column('text')
  status: DocumentStatus

  @Column('text', { name: 'file_key' })
  fileKey: string

  @Field(() => String, { description: 'Name of the file, made safe.' })
  @Column('text', { name: 'file_name' })
  fileName: string

  @Field(() => String, { description: 'What the file is, as found in its bytes, not as it was said.' })
  @Column('text', { name: 'mime_type' })
  mimeType: string

  @Field(() => Int, { description: 'Size in bytes.' })
  @Column('int', { name: 'size_bytes' })
  sizeBytes: number

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused, in the words of the town hall; null otherwise.',
  })
  @Column('text', { name: 'refusal_reason', nullable: true })
  refusalReason: string | null

  @Field(() => Int, { description: 'Counts the corrections of the staff.' })
  @Column('int', { default: 1 })
  revision: number

  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt: Date | null

  @Column('bytea', { select: false })
  sha256: Buffer

  @Column('uuid', { name: 'uploaded_by', select: false })
  uploadedBy: string

  @Column('timestamptz', { name: 'decided_at', select: false, nullable: true })
  decidedAt: Date | null

  @Column('uuid', { name: 'decided_by', select: false, nullable: true })
  decidedBy: string | null

  @Field(() => String, { description: 'Path of the file, with the same session; each reading by the staff is noted.' })
  get url(): string {
    return `/files/${this.id}`
  }
}
