import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

/** What a régie was called on its papers, until the next version: written by the database, never changed. */
@Entity('regie_identity')
export class RegieIdentityRow {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Column('int')
  version: number

  @Column('text')
  name: string

  @Column('text', { nullable: true })
  siret: string | null

  @Column('text', { array: true })
  communes: string[]
}
