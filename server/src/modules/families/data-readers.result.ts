import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { StaffRole } from '../../platform/actor.js'
import { DATA_READERS, type PersonalData } from '../../platform/data-readers.js'
import { StaffRole as StaffRoleEnum } from '../accounts/index.js'

export const PersonalDataEnum = Object.fromEntries(Object.keys(DATA_READERS).map((kind) => [kind, kind]))
registerEnumType(PersonalDataEnum, {
  name: 'PersonalData',
  description: 'FAMILY: account, children, accesses. MONEY: wallets, orders, prices, quotients.',
})

@ObjectType({
  description: 'Who reads a kind of personal data, besides the family itself: as the rules of access say.',
})
export class DataReaders {
  @Field(() => PersonalDataEnum)
  data: PersonalData

  @Field(() => [StaffRoleEnum], { description: 'In the communes that the family asked for a service.' })
  roles: readonly StaffRole[]
}
