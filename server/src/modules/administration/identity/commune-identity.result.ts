import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { Refusal } from '../../../platform/refusal.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Commune, Theme } from '../../communes/index.js'

@ObjectType({ description: 'The colours that pages make of one, and how well they can be read on white.' })
export class ColourPreview {
  @Field(() => Theme, { description: 'The colours.' })
  theme: Theme

  @Field(() => Int, { description: 'Contrast of buttons with their white text, in hundredths: 450 is 4.5 to 1.' })
  brandContrast: number

  @Field(() => Int, { description: 'Contrast of links with the white of the page, in hundredths.' })
  strongContrast: number
}

@ObjectType({ description: 'How a commune presents itself.' })
export class CommuneIdentity {
  @Field(() => UUIDScalar)
  id: string

  @Field(() => Commune)
  commune: Commune

  @Field(() => String, { description: 'As it was chosen, #rrggbb.' })
  brandColor: string

  @Field(() => Int)
  revision: number

  @Field(() => String, { nullable: true, description: 'Who changed it last; null when nobody did in the product.' })
  changedBy: string | null
}

export const CommuneIdentityRefusalReason = {
  NAME_TAKEN: 'NAME_TAKEN',
  CHANGED_MEANWHILE: 'CHANGED_MEANWHILE',
} as const
export type CommuneIdentityRefusalReason = keyof typeof CommuneIdentityRefusalReason
registerEnumType(CommuneIdentityRefusalReason, { name: 'CommuneIdentityRefusalReason' })

const SENTENCES: Record<CommuneIdentityRefusalReason, string> = {
  NAME_TAKEN: 'Une autre commune porte déjà ce nom : choisissez-en un autre.',
  CHANGED_MEANWHILE: 'La commune a été modifiée entre-temps. Relisez ses valeurs, puis refaites votre changement.',
}

@ObjectType({ implements: Refusal })
export class CommuneIdentityRefused extends Refusal {
  @Field(() => CommuneIdentityRefusalReason)
  reason: CommuneIdentityRefusalReason

  @Field(() => CommuneIdentity, {
    nullable: true,
    description: 'As it is now, when somebody else changed it; null: nobody did.',
  })
  current: CommuneIdentity | null

  static because(reason: CommuneIdentityRefusalReason, message = SENTENCES[reason]): CommuneIdentityRefused {
    return Object.assign(new CommuneIdentityRefused(), { reason, message, current: null })
  }

  static changedMeanwhile(current: CommuneIdentity): CommuneIdentityRefused {
    const message = current.changedBy
      ? `La commune a été modifiée entre-temps par ${current.changedBy}. Relisez ses valeurs, puis refaites votre changement.`
      : SENTENCES.CHANGED_MEANWHILE
    return Object.assign(CommuneIdentityRefused.because('CHANGED_MEANWHILE', message), { current })
  }
}

export const ChangeCommuneIdentityResult = createUnionType({
  name: 'ChangeCommuneIdentityResult',
  types: () => [CommuneIdentity, CommuneIdentityRefused] as const,
})
