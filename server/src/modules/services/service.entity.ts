import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { UUIDScalar } from '../../platform/scalars.js'
import { worded } from '../../platform/worded.js'

export const ServiceKind = {
  CANTEEN: 'CANTEEN',
  MORNING_CARE: 'MORNING_CARE',
  EVENING_CARE: 'EVENING_CARE',
  WEDNESDAY: 'WEDNESDAY',
  HOLIDAY_CAMP: 'HOLIDAY_CAMP',
  OTHER: 'OTHER',
} as const
export type ServiceKind = keyof typeof ServiceKind
registerEnumType(ServiceKind, {
  name: 'ServiceKind',
  description: 'What a service is: the books tell meals from care by it.',
  valuesConfig: worded({
    CANTEEN: 'Restauration scolaire.',
    EVENING_CARE: 'Accueil du soir.',
    HOLIDAY_CAMP: 'Accueil de loisirs, in the holidays.',
    MORNING_CARE: 'Accueil du matin.',
    OTHER: 'Anything else.',
    WEDNESDAY: 'Accueil du mercredi.',
  }),
})

@ObjectType({ description: 'What a commune offers on days: a canteen, a morning care…' })
@Entity('service')
export class Service {
  @Field(() => UUIDScalar)
  @PrimaryColumn('uuid', { generated: 'uuid' })
  id: string

  @Column('uuid', { name: 'commune_id' })
  communeId: string

  @Column('uuid', { name: 'regie_id' })
  regieId: string

  @Field(() => String, { description: 'What the commune calls it.' })
  @Column('text')
  name: string

  @Field(() => ServiceKind, { description: 'What it is.' })
  @Column('text')
  kind: ServiceKind

  @Field(() => String, { description: 'What one booking is called: repas, accueil, journée.' })
  @Column('text')
  unit: string

  @Field(() => [Int], { description: 'ISO weekdays on which it opens: 1 = Monday.' })
  @Column('int', { name: 'open_weekdays', array: true })
  openWeekdays: number[]

  @Field(() => Int, { nullable: true, description: 'Places per day; null = no limit.' })
  @Column('int', { nullable: true })
  capacity: number | null

  @Column('int')
  position: number

  @Column('boolean')
  active: boolean

  /** Counts the changes of the staff: who saves says which one they saw. */
  @Column('int', { default: 1 })
  revision: number

  /** Counts the changes of its prices: kept by triggers. */
  @Column('int', { name: 'price_revision', default: 1 })
  priceRevision: number
}
