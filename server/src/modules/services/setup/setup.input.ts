import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Max, Min } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { UUIDScalar } from '../../../platform/scalars.js'
import { Name } from '../../../platform/validators.js'
import { ServiceKind } from '../service.entity.js'

@InputType()
export class ServiceInput {
  @Field(() => String, {
    description: 'What it is called, 80 characters at most, unlike another service of the commune.',
  })
  @Name('le nom du service', 80)
  name: string

  @Field(() => ServiceKind, { description: 'What it is: kept once it was booked.' })
  kind: ServiceKind

  @Field(() => String, { description: 'What one booking is called: repas, accueil, journée.' })
  @Name('ce que les familles réservent', 30)
  unit: string

  @Field(() => [Int], { description: 'ISO weekdays on which it opens: 1 = Monday.' })
  @ArrayMinSize(1, { message: 'Choisissez au moins un jour d’ouverture.' })
  @ArrayMaxSize(7, { message: 'Une semaine a sept jours.' })
  @ArrayUnique({ message: 'Le même jour est choisi deux fois.' })
  @Min(1, { each: true, message: 'Choisissez des jours de la semaine.' })
  @Max(7, { each: true, message: 'Choisissez des jours de la semaine.' })
  openWeekdays: number[]

  @Field(() => Int, {
    nullable: true,
    description: 'Places per day on which nothing is booked or set yet; null = no limit.',
  })
  @IsOptional()
  @Min(0, { message: 'Indiquez un nombre de places, ou rien s’il n’y a pas de limite.' })
  @Max(10_000, { message: 'Indiquez 10 000 places au plus, ou rien s’il n’y a pas de limite.' })
  capacity?: number | null

  @Field(() => Int, { description: 'Order on the pages: the smallest first.' })
  @Min(0, { message: 'Indiquez un rang de 0 à 999.' })
  @Max(999, { message: 'Indiquez un rang de 0 à 999.' })
  position: number
}

@InputType()
export class CreateServiceInput extends ServiceInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => UUIDScalar)
  communeId: string
}

@InputType()
export class ChangeServiceInput extends ServiceInput {
  @Field(() => UUIDScalar)
  serviceId: string

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}
