import { Field, ObjectType } from 'type-graphql'
import { UUIDScalar } from '../../platform/scalars.js'

/** A thin root: accounts shows the account, the staff roles and the sessions; services says what happens next. */
@ObjectType({ description: 'Who is signed in.' })
export class Viewer {
  accountId: string

  @Field(() => UUIDScalar, {
    description: 'This session: sent as the header x-session-id with every later request made for this page.',
  })
  sessionId: string

  static of(who: { accountId: string; sessionId: string }): Viewer {
    return Object.assign(new Viewer(), { accountId: who.accountId, sessionId: who.sessionId })
  }
}
