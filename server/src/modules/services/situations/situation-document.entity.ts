import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A document that a situation asks for. */
@Entity('situation_document')
export class SituationDocumentRow {
  @PrimaryColumn('uuid', { name: 'situation_id' })
  situationId: string

  @PrimaryColumn('uuid', { name: 'type_id' })
  typeId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string
}
