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

  /** Since when its database holds demonstration accounts. */
  @Column('timestamptz', { name: 'demonstration_at', nullable: true })
  demonstrationAt: Date | null

  @Field(() => Boolean, { description: 'Nothing here is real: every page says so.' })
  get demonstration(): boolean {
    return this.demonstrationAt !== null
  }
}
