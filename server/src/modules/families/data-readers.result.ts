import { Field, ObjectType, registerEnumType } from 'type-graphql'
import type { StaffRole } from '../../platform/actor.js'
import { DATA_READERS, type PersonalData } from '../../platform/data-readers.js'
import { StaffRole as StaffRoleEnum } from '../accounts/index.js'
import { worded } from '../../platform/worded.js'

export const PersonalDataEnum = Object.fromEntries(Object.keys(DATA_READERS).map((kind) => [kind, kind]))
registerEnumType(PersonalDataEnum, {
  name: 'PersonalData',
  description: 'FAMILY: account, children, accesses. MONEY: wallets, orders, prices, quotients.',
  valuesConfig: worded({
    ATTENDANCE: 'Who is expected, who came, and the notes of the register.',
    CARE_PLAN: 'That a child has a care plan (PAI), its text and its document.',
    CUSTOM_FIELDS: 'What a commune keeps of them for its règlements.',
    DOCUMENTS: 'The content of the other documents.',
    FAMILY: 'Account, children, accesses, and which documents there are.',
    MONEY: 'Wallets, orders, prices, receipts, quotients.',
  }),
})

@ObjectType({
  description: 'Who reads a kind of personal data, besides the family itself: as the rules of access say.',
})
export class DataReaders {
  @Field(() => PersonalDataEnum, { description: 'The kind of data.' })
  data: PersonalData

  @Field(() => [StaffRoleEnum], { description: 'In the communes that the family asked for a service.' })
  roles: readonly StaffRole[]
}
