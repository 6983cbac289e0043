import type { IdentityProviderKind } from './identity-provider.entity.js'

/** Who a provider says somebody is. The address is what they said there: nobody has proved it, it opens nothing. */
export interface Shown {
  kind: IdentityProviderKind
  subject: string
  firstName: string
  lastName: string
  /** Civil day, null when the provider does not say one. */
  birthDate: string | null
  email: string | null
}

type Claims = Readonly<Record<string, unknown>>

const line = (value: unknown, longest: number): string =>
  typeof value === 'string'
    ? value
        .replace(/\p{Cc}|\p{Cf}/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, longest)
    : ''

/** FranceConnect gives all first names and the family name of birth; ProConnect the name in use. */
export function shownBy(kind: IdentityProviderKind, subject: string, claims: Claims): Shown {
  const [firstName = ''] = line(claims['given_name'], 90).split(' ')
  const used = line(claims['usual_name'], 90) || line(claims['preferred_username'], 90)
  const birthDate = line(claims['birthdate'], 10)
  return {
    ...{ kind, subject },
    firstName,
    lastName: used || line(claims['family_name'], 90),
    birthDate: /^\d{4}-\d{2}-\d{2}$/.test(birthDate) ? birthDate : null,
    email: line(claims['email'], 254) || null,
  }
}

export const nameOf = ({ firstName, lastName }: Pick<Shown, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim() || 'Identité sans nom'
