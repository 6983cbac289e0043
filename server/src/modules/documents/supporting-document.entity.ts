import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../platform/day.js'
import { DateTimeScalar, DayScalar, UUIDScalar } from '../../platform/scalars.js'

export const DocumentKind = {
  PROOF_OF_ADDRESS: 'PROOF_OF_ADDRESS',
  FAMILY_QUOTIENT: 'FAMILY_QUOTIENT',
  INSURANCE: 'INSURANCE',
  CARE_PLAN: 'CARE_PLAN',
  WORK_CERTIFICATE: 'WORK_CERTIFICATE',
  OTHER: 'OTHER',
} as const
export type DocumentKind = keyof typeof DocumentKind
registerEnumType(DocumentKind, { name: 'DocumentKind' })

export const DocumentStatus = {
  PENDING: 'PENDING',
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
  EXPIRED: 'EXPIRED',
} as const
export type DocumentStatus = keyof typeof DocumentStatus
registerEnumType(DocumentStatus, { name: 'DocumentStatus' })

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

  @Field(() => DocumentKind)
  @Column('text')
  kind: DocumentKind

  @Column('uuid', { name: 'type_id', nullable: true })
  typeId: string | null

  @Field(() => DayScalar, { nullable: true, description: 'Its own date, where how long it is good counts from it.' })
  @Column('date', { name: 'document_date', nullable: true })
  documentDate: Day | null

  @Field(() => DayScalar, { nullable: true, description: 'The last day it is good for; null: without a limit.' })
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: Day | null

  @Field(() => DocumentStatus)
  @Column('text')
  status: DocumentStatus

  @Column('text', { name: 'file_key' })
  fileKey: string

  @Field(() => String)
  @Column('text', { name: 'file_name' })
  fileName: string

  @Field(() => String)
  @Column('text', { name: 'mime_type' })
  mimeType: string

  @Field(() => Int)
  @Column('int', { name: 'size_bytes' })
  sizeBytes: number

  @Field(() => DateTimeScalar)
  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date

  @Field(() => String, { nullable: true })
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

  @Field(() => String)
  get url(): string {
    return `/files/${this.id}`
  }
}
