import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'

export const TariffSource = {
  TARIFF: 'TARIFF',
  FROM_TARIFF: 'FROM_TARIFF',
  REGULATION: 'REGULATION',
  NONE: 'NONE',
} as const
export type TariffSource = keyof typeof TariffSource
registerEnumType(TariffSource, {
  name: 'TariffSource',
  description:
    'What makes the price that families pay: the tariff, a règlement from it, a règlement without it, nothing.',
})

@ObjectType({ simpleResolvers: true, description: 'A price of a cell, between two days.' })
export class TariffPrice {
  @Field(() => CentsScalar)
  priceCents: Cents

  @Field(() => CentsScalar, { description: 'What of it pays the food.' })
  foodCents: Cents

  @Field(() => DayScalar)
  effectiveFrom: Day

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null until another one is published.' })
  effectiveTo: Day | null

  @Field(() => Boolean, { description: 'Made up for the demonstration, not voted.' })
  sample: boolean

  @Field(() => String, { nullable: true, description: 'Of the deliberation; null for a price from before.' })
  deliberationNumber: string | null

  @Field(() => DayScalar, { nullable: true })
  deliberationDate: Day | null

  @Field(() => CentsScalar, { nullable: true, description: 'What a user cost when it was published.' })
  costCents: Cents | null

  @Field(() => String, { nullable: true, description: 'Why it is above that cost.' })
  aboveCostReason: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A situation in a service that it opens.' })
export class TariffCell {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => TariffPrice, { nullable: true, description: 'Of the day that was asked; null while it has no price.' })
  price: TariffPrice | null

  @Field(() => TariffPrice, { nullable: true, description: 'Planned after that day.' })
  next: TariffPrice | null

  @Field(() => [TariffPrice], { description: 'All of them, the latest first.' })
  prices: TariffPrice[]
}

@ObjectType({ simpleResolvers: true })
export class TariffSituation {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => String)
  name: string

  @Field(() => Boolean, { description: 'False when it is archived, and people still have it.' })
  active: boolean

  @Field(() => Int, { description: 'People with an access under it that is valid today or later.' })
  beneficiaries: number
}

@ObjectType({ simpleResolvers: true })
export class ServiceCost {
  @Field(() => CentsScalar)
  costCents: Cents

  @Field(() => DayScalar)
  effectiveFrom: Day
}

@ObjectType({ simpleResolvers: true })
export class TariffService {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String)
  name: string

  @Field(() => String)
  unit: string

  @Field(() => Boolean, { description: 'Is a part of its price food, and another care?' })
  splitsFood: boolean

  @Field(() => ServiceCost, { nullable: true, description: 'What a user costs on that day.' })
  cost: ServiceCost | null

  @Field(() => [ServiceCost], { description: 'All that was said, the latest first.' })
  costs: ServiceCost[]

  @Field(() => TariffSource, { description: 'On that day.' })
  source: TariffSource

  @Field(() => DayScalar, { nullable: true, description: 'From when its règlement applies.' })
  regulationFrom: Day | null
}

@ObjectType({ simpleResolvers: true })
export class TariffPublicationCan {
  @Field(() => Can)
  withdraw: Can
}

@ObjectType({ simpleResolvers: true, description: 'Prices that a council voted, published together.' })
export class TariffPublication {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DayScalar)
  effectiveFrom: Day

  @Field(() => String)
  deliberationNumber: string

  @Field(() => DayScalar)
  deliberationDate: Day

  @Field(() => Int, { description: 'How many prices it changed.' })
  cells: number

  @Field(() => DateTimeScalar)
  publishedAt: Date

  @Field(() => String)
  publishedByName: string

  @Field(() => DateTimeScalar, { nullable: true })
  withdrawnAt: Date | null

  @Field(() => String, { nullable: true })
  withdrawnByName: string | null

  @Field(() => String, { nullable: true })
  withdrawalReason: string | null

  @Field(() => Int, { description: 'Live bookings made at its prices: they keep them, whatever becomes of it.' })
  bookings: number

  @Field(() => TariffPublicationCan)
  can: TariffPublicationCan
}

@ObjectType({ simpleResolvers: true })
export class TariffGridCan {
  @Field(() => Can)
  publish: Can
}

@ObjectType({ simpleResolvers: true, description: 'Every price of a commune, as its staff sets them.' })
export class TariffGrid {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar)
  on: Day

  @Field(() => DayScalar)
  today: Day

  @Field(() => DayScalar, { description: '1 September of the next school year: when a new grid usually begins.' })
  nextSchoolYear: Day

  @Field(() => Int, { description: 'Grows with every change of a price or a cost.' })
  revision: number

  @Field(() => [TariffSituation])
  situations: TariffSituation[]

  @Field(() => [TariffService])
  services: TariffService[]

  @Field(() => [TariffCell])
  cells: TariffCell[]

  @Field(() => [TariffPublication], { description: 'The last twenty, the latest first.' })
  publications: TariffPublication[]

  @Field(() => TariffGridCan)
  can: TariffGridCan
}

export const TariffsRefusalReason = {
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  NOTHING_CHANGES: 'NOTHING_CHANGES',
  NOT_OFFERED: 'NOT_OFFERED',
  DAY_TOO_FAR: 'DAY_TOO_FAR',
  SOLD_BEFORE: 'SOLD_BEFORE',
  SERVICE_OVERLAPS: 'SERVICE_OVERLAPS',
  VOTE_TO_COME: 'VOTE_TO_COME',
  REASON_NEEDED: 'REASON_NEEDED',
  REQUEST_ID_REUSED: 'REQUEST_ID_REUSED',
  ALREADY_WITHDRAWN: 'ALREADY_WITHDRAWN',
  CHANGED_SINCE: 'CHANGED_SINCE',
  PRICES_SOLD: 'PRICES_SOLD',
  REASON_REQUIRED: 'REASON_REQUIRED',
} as const
export type TariffsRefusalReason = keyof typeof TariffsRefusalReason
registerEnumType(TariffsRefusalReason, { name: 'TariffsRefusalReason' })

export const TARIFF_SENTENCES: Record<TariffsRefusalReason, string> = {
  CHANGED_MEANWHILE: 'La grille a changé entre-temps. Relisez les prix actuels, puis publiez de nouveau.',
  NOTHING_CHANGES: 'Aucun de ces prix ne change : il n’y a rien à publier.',
  NOT_OFFERED: 'Une de ces situations n’ouvre plus ce service : relisez la grille.',
  DAY_TOO_FAR: 'Vérifiez l’année : un prix commence un an en arrière au plus tôt, dans trois ans au plus tard.',
  SOLD_BEFORE: 'Des réservations ont déjà été faites : choisissez aujourd’hui ou une date à venir.',
  SERVICE_OVERLAPS:
    'Des personnes auraient ce service par deux accès le même jour : mettez d’abord fin à l’un des deux dans « Familles ».',
  VOTE_TO_COME: 'Cette délibération est datée dans l’avenir : indiquez le jour où le conseil a voté.',
  REASON_NEEDED: 'Un prix dépasse le coût par usager : écrivez pourquoi.',
  REQUEST_ID_REUSED: 'Cette publication a déjà servi pour d’autres prix : rechargez la page.',
  ALREADY_WITHDRAWN: 'Cette grille est déjà retirée.',
  CHANGED_SINCE: 'Ces prix ont changé depuis : retirez d’abord la dernière grille qui les a changés.',
  PRICES_SOLD: 'Des réservations ont été faites à ces prix : publiez plutôt une nouvelle grille.',
  REASON_REQUIRED: 'Indiquez la raison, en quelques mots.',
}

@ObjectType({ implements: Refusal })
export class TariffsRefused extends Refusal {
  @Field(() => TariffsRefusalReason)
  reason: TariffsRefusalReason

  static because(reason: TariffsRefusalReason, message = TARIFF_SENTENCES[reason]): TariffsRefused {
    return Object.assign(new TariffsRefused(), { reason, message })
  }
}

export const PublishTariffsResult = createUnionType({
  name: 'PublishTariffsResult',
  types: () => [TariffPublication, TariffsRefused] as const,
})
export const ServiceCostResult = createUnionType({
  name: 'ServiceCostResult',
  types: () => [TariffService, TariffsRefused] as const,
})
