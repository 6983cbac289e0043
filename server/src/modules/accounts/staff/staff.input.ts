import { ArrayMaxSize, IsEmail, MaxLength } from 'class-validator'
import { Field, InputType } from 'type-graphql'
import type { StaffRole as Role } from '../../../platform/actor.js'
import { UUIDScalar } from '../../../platform/scalars.js'
import { PersonName } from '../../../platform/validators.js'
import { StaffRole } from '../staff-member.entity.js'

@InputType()
export class InviteStaffInput {
  @Field(() => UUIDScalar, { description: 'Of the form, made by the client: sent again, it makes nothing more.' })
  requestId: string

  @Field(() => String)
  @MaxLength(254, { message: 'Cette adresse e-mail est trop longue.' })
  @IsEmail({}, { message: 'Indiquez une adresse complète, par exemple nom@commune.fr.' })
  email: string

  @Field(() => String)
  @PersonName('le prénom', 80)
  firstName: string

  @Field(() => String)
  @PersonName('le nom', 80)
  lastName: string

  @Field(() => [UUIDScalar], { description: 'Empty for the agglomeration.' })
  @ArrayMaxSize(200, { message: 'Choisissez 200 communes au plus.' })
  communeIds: string[]

  @Field(() => [StaffRole], { description: '1 to 10 roles, in each of these communes.' })
  @ArrayMaxSize(10, { message: 'Choisissez dix rôles au plus.' })
  roles: Role[]
}
