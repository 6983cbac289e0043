import { Field, ObjectType } from 'type-graphql'
import { PageInfo } from '../../../platform/page.js'
import { Deposit, Receipt } from './desk.result.js'

@ObjectType()
export class ReceiptEdge {
  @Field(() => Receipt)
  node: Receipt

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class ReceiptConnection {
  @Field(() => [ReceiptEdge])
  edges: ReceiptEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

@ObjectType()
export class DepositEdge {
  @Field(() => Deposit)
  node: Deposit

  @Field(() => String)
  cursor: string
}

@ObjectType()
export class DepositConnection {
  @Field(() => [DepositEdge])
  edges: DepositEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}
