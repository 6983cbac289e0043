import { ObjectType } from 'type-graphql'

/** A thin root: accounts shows the account, the staff roles and the sessions; services says what happens next. */
@ObjectType({ description: 'Who is signed in.' })
export class Viewer {
  accountId: string
  sessionId: string

  static of(who: { accountId: string; sessionId: string }): Viewer {
    return Object.assign(new Viewer(), { accountId: who.accountId, sessionId: who.sessionId })
  }
}
