import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'

/** A till of public money: one commune's own, or shared by several. */
@ObjectType()
@Entity('regie')
export class Regie {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String)
  @Column('text')
  name: string
}
