import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import { Refusal } from '../../../platform/refusal.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Service } from '../service.entity.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'What may be done with a service now.' })
export class ServiceSetupCan {
  @Field(() => Can, { description: 'Archive it: not with bookings to come.' })
  archive: Can
}

export const ServiceMissing = { SITUATION: 'SITUATION', PRICE: 'PRICE', REGULATION: 'REGULATION' } as const
export type ServiceMissing = keyof typeof ServiceMissing
registerEnumType(ServiceMissing, {
  name: 'ServiceMissing',
  description: 'SITUATION: none is for it. PRICE: none has one for it. REGULATION: it has none that is published.',
  valuesConfig: worded({
    PRICE: 'No situation has a price for it.',
    REGULATION: 'It has no published règlement.',
    SITUATION: 'No situation is for it.',
  }),
})

@ObjectType({ description: 'A service as its commune sets it up, archived or not.' })
export class ServiceSetup {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Service)
  service: Service

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  position: number

  @Field(() => Boolean, { description: 'False when it is archived: families no longer see it.' })
  active: boolean

  @Field(() => [ServiceMissing], { description: 'What keeps families from seeing it, while it is not archived.' })
  missing: ServiceMissing[]

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null

  @Field(() => Int, { description: 'Live bookings from today on.' })
  bookingsToCome: number

  @Field(() => Int, { description: 'Valid accesses that open it today or later.' })
  validAccesses: number

  @Field(() => ServiceSetupCan)
  can: ServiceSetupCan
}

export const ServiceSetupRefusalReason = {
  NAME_TAKEN: 'NAME_TAKEN',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  HAS_BOOKINGS: 'HAS_BOOKINGS',
  KIND_USED: 'KIND_USED',
  COMMUNE_ARCHIVED: 'COMMUNE_ARCHIVED',
} as const
export type ServiceSetupRefusalReason = keyof typeof ServiceSetupRefusalReason
registerEnumType(ServiceSetupRefusalReason, {
  name: 'ServiceSetupRefusalReason',
  valuesConfig: worded({
    HAS_BOOKINGS: 'Bookings to come use it: close these days first.',
    KIND_USED: 'It was booked: what it is no longer changes.',
  }),
})

const SENTENCES: Record<ServiceSetupRefusalReason, string> = {
  NAME_TAKEN: 'Un service de la commune porte déjà ce nom, peut-être parmi les archivés : choisissez-en un autre.',
  CHANGED_MEANWHILE: 'Ce service a été modifié entre-temps. Relisez ses valeurs, puis refaites votre changement.',
  HAS_BOOKINGS: 'Des réservations à venir utilisent ce service : fermez d’abord ces jours dans « Calendriers ».',
  KIND_USED:
    'Ce service a déjà été réservé : son type ne change plus, les comptes en dépendent. Archivez-le, puis ajoutez-en un autre.',
  COMMUNE_ARCHIVED: 'Cette commune est archivée : elle ne propose plus de service.',
}

@ObjectType({ implements: Refusal })
export class ServiceSetupRefused extends Refusal {
  @Field(() => ServiceSetupRefusalReason)
  reason: ServiceSetupRefusalReason

  @Field(() => ServiceSetup, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: ServiceSetup | null

  static because(reason: ServiceSetupRefusalReason, message = SENTENCES[reason]): ServiceSetupRefused {
    return Object.assign(new ServiceSetupRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: ServiceSetup): ServiceSetupRefused {
    const { name } = current.service
    const message = current.changedBy
      ? `« ${name} » a été modifié entre-temps par ${current.changedBy}. Relisez ses valeurs, puis refaites votre changement.`
      : SENTENCES.CHANGED_MEANWHILE
    return Object.assign(ServiceSetupRefused.because('CHANGED_MEANWHILE', message), { current })
  }
}

export const ServiceSetupResult = createUnionType({
  name: 'ServiceSetupResult',
  types: () => [ServiceSetup, ServiceSetupRefused] as const,
})
