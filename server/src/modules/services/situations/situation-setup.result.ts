import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Situation } from '../situation.entity.js'
import { worded } from '../../../platform/worded.js'

@ObjectType({ description: 'A service that a situation is for.' })
export class SituationSetupService {
  /** Not `id`: a client that keeps objects by their id would mix up the prices of two situations. */
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => String, { description: 'What the service is called.' })
  name: string

  @Field(() => Boolean, { description: 'False when it is archived: families no longer see it.' })
  active: boolean

  @Field(() => Boolean, { description: 'Has it a price, today or later? Without one no family can book it.' })
  priced: boolean

  @Field(() => Boolean, {
    description: 'Is its règlement published, be it from a later day? Without one no family sees it.',
  })
  ruled: boolean
}

@ObjectType({ description: 'A situation as its commune sets it up, archived or not.' })
export class SituationSetup {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Situation, { description: 'The situation itself.' })
  situation: Situation

  @Field(() => [SituationSetupService], { description: 'What an access under it opens.' })
  services: SituationSetupService[]

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  position: number

  @Field(() => Boolean, { description: 'False when it is archived: families are no longer offered it.' })
  active: boolean

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null

  @Field(() => Int, { description: 'People with an access under it that is valid today or later.' })
  holders: number

  @Field(() => Int, { description: 'Requests for it that wait for a decision.' })
  requests: number
}

export const SituationSetupRefusalReason = {
  NAME_TAKEN: 'NAME_TAKEN',
  NAME_IN_REGULATION: 'NAME_IN_REGULATION',
  RESIDENCE_IN_REGULATION: 'RESIDENCE_IN_REGULATION',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
  AUDIENCE_USED: 'AUDIENCE_USED',
  SERVICE_USED: 'SERVICE_USED',
  SERVICE_OVERLAPS: 'SERVICE_OVERLAPS',
} as const
export type SituationSetupRefusalReason = keyof typeof SituationSetupRefusalReason
registerEnumType(SituationSetupRefusalReason, {
  name: 'SituationSetupRefusalReason',
  valuesConfig: worded({
    AUDIENCE_USED: 'People whom it would leave out have it, or asked for it.',
    NAME_IN_REGULATION: 'A règlement makes prices by this name: keep it.',
    RESIDENCE_IN_REGULATION: 'A règlement asks whether the family lives in the commune: say it.',
    SERVICE_OVERLAPS: 'People of it have the service by another situation: one access counts each day.',
    SERVICE_USED: 'People have the service by it: keep it.',
  }),
})

const SENTENCES: Record<SituationSetupRefusalReason, string> = {
  NAME_TAKEN: 'Une autre situation proposée par la commune porte déjà ce nom : choisissez-en un autre.',
  NAME_IN_REGULATION: 'Un règlement calcule des prix pour ce nom : gardez-le.',
  RESIDENCE_IN_REGULATION: 'Un règlement demande si la famille habite la commune : dites-le par cette situation.',
  CHANGED_MEANWHILE: 'Cette situation a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
  AUDIENCE_USED: 'Des personnes que ce choix écarte ont déjà cet accès, ou l’ont demandé.',
  SERVICE_USED: 'Des personnes ont ce service par cette situation : gardez-le.',
  SERVICE_OVERLAPS:
    'Des personnes de cette situation ont déjà ce service par une autre : un seul accès vaut chaque jour. Mettez d’abord fin à l’un des deux dans « Familles ».',
}

@ObjectType({ implements: Refusal })
export class SituationSetupRefused extends Refusal {
  @Field(() => SituationSetupRefusalReason)
  reason: SituationSetupRefusalReason

  @Field(() => SituationSetup, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: SituationSetup | null

  static because(reason: SituationSetupRefusalReason, message = SENTENCES[reason]): SituationSetupRefused {
    return Object.assign(new SituationSetupRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: SituationSetup): SituationSetupRefused {
    const { name } = current.situation
    const message = current.changedBy
      ? `« ${name} » a été modifiée entre-temps par ${current.changedBy}. Relisez ses valeurs, puis refaites votre changement.`
      : SENTENCES.CHANGED_MEANWHILE
    return Object.assign(SituationSetupRefused.because('CHANGED_MEANWHILE', message), { current })
  }
}

export const SituationSetupResult = createUnionType({
  name: 'SituationSetupResult',
  types: () => [SituationSetup, SituationSetupRefused] as const,
})
