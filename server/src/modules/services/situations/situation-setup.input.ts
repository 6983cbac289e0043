import { ArrayMaxSize, ArrayMinSize, ArrayUnique, Max, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Name } from '../../../platform/validators.js'
import { Audience, Residence } from '../situation.entity.js'

@InputType()
export class SituationInput {
  @Field(() => String, {
    description: 'What it is called, 80 characters at most, unlike another one that the commune offers.',
  })
  @Name('le nom de la situation', 80)
  name: string

  @Field(() => Audience, { description: 'Whom it is for.' })
  audience: Audience

  @Field(() => Residence, { description: 'Where its families live.' })
  residence: Residence

  @Field(() => [UUIDScalar], { description: 'What the commune asks for with a request.' })
  @ArrayMaxSize(10, { message: 'Choisissez dix pièces au plus.' })
  @ArrayUnique({ message: 'La même pièce est choisie deux fois.' })
  documentTypeIds: string[]

  @Field(() => [UUIDScalar], { description: 'Services that an access under it opens.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un service.' })
  @ArrayMaxSize(50, { message: 'Choisissez cinquante services au plus.' })
  @ArrayUnique({ message: 'Le même service est choisi deux fois.' })
  serviceIds: string[]

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  @Min(0, { message: 'Indiquez un rang de 0 à 999.' })
  @Max(999, { message: 'Indiquez un rang de 0 à 999.' })
  position: number
}

@InputType()
export class CreateSituationInput extends SituationInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar)
  communeId: string
}

@InputType()
export class ChangeSituationInput extends SituationInput {
  @Field(() => UUIDScalar)
  situationId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}
