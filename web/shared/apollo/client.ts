import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client/core'
import { onError } from '@apollo/client/link/error'
import { codeOf } from './explain'
import possibleTypes from './possibleTypes'

let leave: () => void = () => undefined
/** What the app does when the server says the session is over. */
export function onSignedOut(handler: () => void): void {
  leave = handler
}

/**
 * A page that may no longer be read is left; a form that was being sent stays, with the sentence, so that nothing typed is lost.
 * A query asked with `context: { stays: true }` leaves its page in place, which says so itself.
 */
const watchSession = onError(({ graphQLErrors, operation }) => {
  const reads = operation.query.definitions.some((d) => d.kind === 'OperationDefinition' && d.operation === 'query')
  if (
    reads &&
    operation.getContext()['stays'] !== true &&
    graphQLErrors?.some((error) => codeOf({ message: '', extensions: { ...error.extensions } }) === 'UNAUTHENTICATED')
  )
    leave()
})

/** One client per page: same origin, the cookie is the session, the cache is where server data lives. */
export const apollo = new ApolloClient({
  link: ApolloLink.from([watchSession, new HttpLink({ uri: '/graphql', credentials: 'same-origin' })]),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: {
      Viewer: { merge: true },
      Family: { merge: true },
      Theme: { merge: true },
      FiliationCan: { merge: true },
      Query: { fields: { family: { merge: true } } },
    },
  }),
  devtools: { enabled: false },
  defaultOptions: {
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    // without its own policy a one-off query takes the one of watchQuery: the router's guard would ask at every navigation
    query: { fetchPolicy: 'cache-first' },
  },
})
