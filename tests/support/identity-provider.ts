import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

/** Who sits at the screen of the provider. */
export interface Citizen {
  sub: string
  acr?: string
  given_name?: string
  family_name?: string
  usual_name?: string
  birthdate?: string
  email?: string
}

/** A real OpenID Connect provider on this machine, registered as FranceConnect and ProConnect register a service. */
export interface TestProvider {
  issuer: string
  clientId: string
  clientSecret: string
  /** Who answers next; null: whoever sits there cancels. */
  seat(citizen: Citizen | null): void
  close(): Promise<void>
}

const CLAIMS = ['given_name', 'family_name', 'usual_name', 'birthdate', 'gender', 'email'] as const

export async function openProvider(
  product: { url: string },
  kind: 'franceconnect' | 'proconnect',
): Promise<TestProvider> {
  let seated: Citizen | null = null
  const known = new Map<string, Citizen>()
  const server: Server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const [clientId, clientSecret] = ['cantine', 'secret-de-la-cantine-facile-0123456789']
  const configuration: Configuration = {
    clients: [
      {
        ...{ client_id: clientId, client_secret: clientSecret },
        redirect_uris: [`${product.url}/identity/${kind}/callback`],
        post_logout_redirect_uris: [`${product.url}/connexion`],
        ...{ response_types: ['code'], grant_types: ['authorization_code'] },
        ...{ token_endpoint_auth_method: 'client_secret_post', userinfo_signed_response_alg: 'RS256' },
      },
    ],
    acrValues: ['eidas1'],
    claims: Object.fromEntries(CLAIMS.map((claim) => [claim, [claim]])),
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    pkce: { required: () => true },
    cookies: { keys: ['a key of a test'] },
    interactions: { url: (_ctx, { uid }) => `/seat/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...known.get(sub), sub }) }),
  }
  const provider = new Provider(issuer, configuration)
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/seat/')) return void answer(request, response)
    void sit(request, response)
  })

  async function sit(request: Parameters<typeof answer>[0], response: Parameters<typeof answer>[1]): Promise<void> {
    if (!seated) {
      const cancelled = { error: 'access_denied', error_description: 'cancelled' }
      return provider.interactionFinished(request, response, cancelled, { mergeWithLastSubmission: false })
    }
    const { acr = 'eidas1', ...citizen } = seated
    known.set(citizen.sub, citizen)
    const { params } = await provider.interactionDetails(request, response)
    const grant = new provider.Grant({ accountId: citizen.sub, clientId })
    grant.addOIDCScope(String(params['scope']))
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { login: { accountId: citizen.sub, acr }, consent })
  }

  return {
    ...{ issuer, clientId, clientSecret },
    seat: (citizen) => (seated = citizen),
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}
