import { Column, Entity, PrimaryColumn } from 'typeorm'

/** A service that a situation is for. */
@Entity('situation_service')
export class SituationServiceRow {
  @PrimaryColumn('uuid', { name: 'situation_id' })
  situationId: string

  @PrimaryColumn('uuid', { name: 'service_id' })
  serviceId: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string
}
