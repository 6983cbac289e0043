import { IsOptional } from 'class-validator'
import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../../platform/page.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { ChangeKind } from './change.entity.js'

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => UUIDScalar, { description: 'Where: one of the communes that let the program in.' })
  communeId: string

  @Field(() => [ChangeKind], { nullable: true, description: 'Only of these kinds; null: all that its scopes read.' })
  @IsOptional()
  kinds?: ChangeKind[] | null
}
