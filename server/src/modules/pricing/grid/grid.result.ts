import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Can } from '../../../platform/can.js'
import type { Day } from '../../../platform/day.js'
import type { Cents } from '../../../platform/money.js'
import { Refusal } from '../../../platform/refusal.js'
import { CentsScalar, DateTimeScalar, DayScalar, UUIDScalar } from '../../../platform/scalars.js'
import { worded } from '../../../platform/worded.js'

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
  valuesConfig: worded({
    FROM_TARIFF: 'The règlement, from the tariff.',
    NONE: 'Nothing makes one.',
    REGULATION: 'The règlement, without the tariff.',
    TARIFF: 'The tariff.',
  }),
})

@ObjectType({ simpleResolvers: true, description: 'A price of a cell, between two days.' })
export class TariffPrice {
  @Field(() => CentsScalar, { description: 'The price of one unit.' })
  priceCents: Cents

  @Field(() => CentsScalar, { description: 'What of it pays the food.' })
  foodCents: Cents

  @Field(() => DayScalar, { description: 'Its first day.' })
  effectiveFrom: Day

  @Field(() => DayScalar, { nullable: true, description: 'Its last day; null until another one is published.' })
  effectiveTo: Day | null

  @Field(() => Boolean, { description: 'Made up for the demonstration, not voted.' })
  sample: boolean

  @Field(() => String, { nullable: true, description: 'Of the deliberation; null for a price from before.' })
  deliberationNumber: string | null

  @Field(() => DayScalar, { nullable: true, description: 'When the council voted it; null for a price from before.' })
  deliberationDate: Day | null

  @Field(() => CentsScalar, { nullable: true, description: 'What a user cost when it was published; null: not known.' })
  costCents: Cents | null

  @Field(() => String, { nullable: true, description: 'Why it is above that cost; null: it is not.' })
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

  @Field(() => TariffPrice, { nullable: true, description: 'Planned after that day; null: nothing.' })
  next: TariffPrice | null

  @Field(() => [TariffPrice], { description: 'All of them, the latest first.' })
  prices: TariffPrice[]
}

@ObjectType({ simpleResolvers: true, description: 'A situation, as a row of the grid.' })
export class TariffSituation {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => Boolean, { description: 'False when it is archived, and people still have it.' })
  active: boolean

  @Field(() => Int, { description: 'People with an access under it that is valid today or later.' })
  beneficiaries: number
}

@ObjectType({ simpleResolvers: true, description: 'What a user costs a service from a day on.' })
export class ServiceCost {
  @Field(() => CentsScalar, { description: 'The cost of one unit, of which prices are shown beside.' })
  costCents: Cents

  @Field(() => DayScalar, { description: 'Its first day.' })
  effectiveFrom: Day
}

@ObjectType({ simpleResolvers: true, description: 'A service, as a column of the grid.' })
export class TariffService {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => String, { description: 'What one booking is called: repas, accueil, journée.' })
  unit: string

  @Field(() => Boolean, { description: 'Is a part of its price food, and another care?' })
  splitsFood: boolean

  @Field(() => ServiceCost, { nullable: true, description: 'What a user costs on that day; null: not known.' })
  cost: ServiceCost | null

  @Field(() => [ServiceCost], { description: 'All that was said, the latest first.' })
  costs: ServiceCost[]

  @Field(() => TariffSource, { description: 'On that day.' })
  source: TariffSource

  @Field(() => DayScalar, { nullable: true, description: 'From when its règlement applies; null: it has none.' })
  regulationFrom: Day | null
}

@ObjectType({ simpleResolvers: true, description: 'What may be done with a publication now.' })
export class TariffPublicationCan {
  @Field(() => Can, { description: 'Withdraw it: not once its prices have begun and were bought.' })
  withdraw: Can
}

@ObjectType({ simpleResolvers: true, description: 'Prices that a council voted, published together.' })
export class TariffPublication {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => DayScalar, { description: 'The first day of its prices.' })
  effectiveFrom: Day

  @Field(() => String, { description: 'Number of the deliberation that voted it.' })
  deliberationNumber: string

  @Field(() => DayScalar, { description: 'When the council voted it.' })
  deliberationDate: Day

  @Field(() => Int, { description: 'How many prices it changed.' })
  cells: number

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  publishedAt: Date

  @Field(() => String, { description: 'Who published it.' })
  publishedByName: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null: it was not.' })
  withdrawnAt: Date | null

  @Field(() => String, { nullable: true, description: 'Who withdrew it; null: nobody.' })
  withdrawnByName: string | null

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null: it was not.' })
  withdrawalReason: string | null

  @Field(() => Int, { description: 'Live bookings made at its prices: they keep them, whatever becomes of it.' })
  bookings: number

  @Field(() => TariffPublicationCan)
  can: TariffPublicationCan
}

@ObjectType({ simpleResolvers: true, description: 'What may be done with the grid.' })
export class TariffGridCan {
  @Field(() => Can, { description: 'Publish prices.' })
  publish: Can
}

@ObjectType({ simpleResolvers: true, description: 'Every price of a commune, as its staff sets them.' })
export class TariffGrid {
  @Field(() => UUIDScalar)
  communeId: string

  @Field(() => DayScalar, { description: 'The day whose prices are shown.' })
  on: Day

  @Field(() => DayScalar, { description: 'Today in the commune.' })
  today: Day

  @Field(() => DayScalar, { description: '1 September of the next school year: when a new grid usually begins.' })
  nextSchoolYear: Day

  @Field(() => Int, { description: 'Grows with every change of a price or a cost.' })
  revision: number

  @Field(() => [TariffSituation], { description: 'Its rows: situations that are offered, or that people still have.' })
  situations: TariffSituation[]

  @Field(() => [TariffService], { description: 'Its columns.' })
  services: TariffService[]

  @Field(() => [TariffCell], { description: 'Where a situation opens a service.' })
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
registerEnumType(TariffsRefusalReason, {
  name: 'TariffsRefusalReason',
  valuesConfig: worded({
    ALREADY_WITHDRAWN: 'The publication is withdrawn already.',
    CHANGED_SINCE: 'A later publication changed these prices: withdraw that one first.',
    DAY_TOO_FAR: 'A price begins a year ago at the earliest, in three years at the latest.',
    NOTHING_CHANGES: 'Every one of these prices is the present one.',
    NOT_OFFERED: 'One of these situations no longer opens the service.',
    PRICES_SOLD: 'Something was booked at these prices: publish others.',
    REASON_NEEDED: 'A price is above the cost per user: say why.',
    SERVICE_OVERLAPS: 'People would have the service by two accesses on a day.',
    SOLD_BEFORE: 'Something was booked on a past day of these: begin today or later.',
    VOTE_TO_COME: 'The date of the deliberation has not come.',
  }),
})

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
