import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client/core'
import { sessionLink } from '../account/sessionLink'
import { fetchInTime } from './fetchInTime'
import contract from '../generated/possibleTypes'

/** The way to the server, before anything is said of who asks. */
export const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchInTime })

/** One client per page: same origin, the cookie is the session, the cache is where server data lives. */
export const apollo = new ApolloClient({
  link: sessionLink.concat(http),
  cache: new InMemoryCache({
    possibleTypes: contract.possibleTypes,
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
