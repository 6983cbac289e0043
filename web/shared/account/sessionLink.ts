import { ApolloLink, type FetchResult, fromPromise, Observable, type Operation } from '@apollo/client/core'
import { onError } from '@apollo/client/link/error'
import { Spoken } from '../apollo/explain'
import { isWritten } from '../forms/unsaved'
import { common } from '../i18n/common'
import { askPassword, rightsDoubted, sessionEnded, sessionMoved, tookOver } from './guard'
import { pageAccount, sessionHeader, setPageAccount } from './pageAccount'

/** What anybody may ask, whoever is signed in: these say for no session that they are made. */
const OPEN = new Set([
  'SignIn',
  'SaveSignUpDetails',
  'SaveSignUpBeneficiaries',
  'CompleteSignUp',
  'ConfirmEmail',
  'RequestPasswordReset',
  'ResetPassword',
])

const sayForWhom = new ApolloLink((operation, forward) => {
  if (!OPEN.has(operation.operationName))
    operation.setContext(({ headers }: { headers?: object }) => ({ headers: { ...headers, ...sessionHeader() } }))
  return forward(operation)
})

const reads = ({ query }: Operation): boolean =>
  query.definitions.some((d) => d.kind === 'OperationDefinition' && d.operation === 'query')

/** Asked again once the same person is back; else the answer stays what it was. */
const again = (back: Promise<boolean>, ask: () => Observable<FetchResult>, answer: FetchResult) =>
  fromPromise(back).flatMap((yes) => (yes ? ask() : Observable.of(answer)))

/** What is asked with `context: { stays: true }` says itself that the session is over: its page stays as it is. */
const watchSession = onError(({ graphQLErrors, operation, forward, response }) => {
  if (operation.getContext()['stays'] === true) return
  const codes = graphQLErrors?.map(({ extensions }) => String(extensions?.['code'])) ?? []
  const answer = (response ?? {}) as FetchResult
  if (codes.includes('NOT_FOUND') || codes.includes('COMMUNE_ARCHIVED')) rightsDoubted()
  if (codes.includes('SESSION_CHANGED')) return again(sessionMoved(), () => forward(operation), answer)
  if (codes.includes('UNAUTHENTICATED'))
    return again(reads(operation) ? sessionEnded() : askPassword(), () => forward(operation), answer)
})

const signedOut = () => new Observable<FetchResult>((observer) => observer.error(new Spoken(common('signInAgain'))))

interface ViewerAnswer {
  viewer?: { sessionId?: string; account?: { id: string; email: string; firstName: string; lastName: string } } | null
}

/** The page learns for whom it is from the first `viewer` it is given, and notices when there is nobody any more. */
const learnForWhom = new ApolloLink((operation, forward) =>
  forward(operation).flatMap((answer) => {
    const viewer = (answer.data as ViewerAnswer | null | undefined)?.viewer
    if (viewer === null && pageAccount()) {
      // a page in use is not told that nobody is there: it keeps what it shows until the password was given
      const stays = isWritten()
      return fromPromise(sessionEnded()).flatMap((back) => {
        if (back) return forward(operation)
        return stays ? signedOut() : Observable.of(answer)
      })
    }
    if (viewer?.sessionId && viewer.account) {
      const { id, email, firstName, lastName } = viewer.account
      setPageAccount({ sessionId: viewer.sessionId, accountId: id, email, name: `${firstName} ${lastName}` })
      tookOver()
    }
    return Observable.of(answer)
  }),
)

export const sessionLink = ApolloLink.from([watchSession, learnForWhom, sayForWhom])
