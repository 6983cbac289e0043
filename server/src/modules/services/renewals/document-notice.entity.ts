import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Day } from '../../../platform/day.js'

/** A family was told that a document is good until that day: once, until the day is another one. */
@Entity('document_notice')
export class DocumentNoticeRow {
  @PrimaryColumn('uuid', { name: 'document_id' })
  documentId: string

  @PrimaryColumn('date', { name: 'last_day' })
  lastDay: Day

  @Column('timestamptz', { name: 'told_at' })
  toldAt: Date
}
