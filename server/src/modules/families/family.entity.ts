import { Field, ObjectType } from 'type-graphql'
import { Account } from '../accounts/index.js'

/** What an actor may see of an account: all of it when it is theirs, else what concerns these communes. */
export type Scope = 'own' | 'all' | string[]

export interface FamilyReach {
  accountId: string
  scope: Scope
}

/** A thin root: each module attaches the fields it knows (`@Resolver(() => Family)`), and keeps to `communeIds`. */
@ObjectType({ description: 'An account with what its holder, or the staff of a commune it has asked for, may see.' })
export class Family {
  @Field(() => Account)
  account: Account

  communeIds: Scope

  static of(account: Account, communeIds: Scope): Family {
    return Object.assign(new Family(), { account, communeIds })
  }
}
