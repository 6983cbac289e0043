import { IsOptional } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import type { Day } from '../../../platform/day.js'
import { DayScalar } from '../../../platform/scalars.js'
import { OptionalLine, Paragraphs } from '../../../platform/validators.js'
import { AgglomerationInput } from '../../communes/index.js'

@InputType()
export class ChangeAgglomerationInput extends AgglomerationInput {
  @Field(() => String, {
    nullable: true,
    description: 'Who answers for what is published, of the legal notices; 120 characters at most.',
  })
  @IsOptional()
  @OptionalLine('le directeur de la publication', 120)
  publicationDirector?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Name and address of who hosts the service, of the legal notices; 300 characters at most.',
  })
  @IsOptional()
  @Paragraphs('l’hébergeur', 300)
  host?: string | null

  @Field(() => DayScalar, {
    nullable: true,
    description:
      'From which day the staff that sees money or health shows a second factor; null: never asked. Left out: as it is.',
  })
  secondFactorFrom?: Day | null

  @Field(() => Int, { description: 'Of what was read: another one means that a colleague changed it meanwhile.' })
  revision: number
}
