import { Field, ObjectType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'

@ObjectType()
@Entity('agglomeration')
export class Agglomeration {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Field(() => String)
  @Column('text')
  name: string

  @Field(() => String)
  @Column('text')
  slug: string

  @Field(() => String)
  @Column('text', { name: 'terms_version' })
  termsVersion: string
}
