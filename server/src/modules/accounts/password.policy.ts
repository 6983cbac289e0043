import { isCommon, plainOf } from './common-passwords.policy.js'

export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 200

export type PasswordRefusal = 'WEAK_PASSWORD' | 'COMMON_PASSWORD'

/** What is known of the person, so that it is not their password. */
export interface PasswordOwner {
  email: string
  firstName?: string
  lastName?: string
}

/**
 * CNIL, délibération 2022-100: a password alone, with throttling, has 12 characters at least; no rule of composition
 * (they make « Motdepasse1! »), but what an attacker tries first is refused.
 */
export function whyNotPassword(password: string, owner: PasswordOwner): PasswordRefusal | null {
  const length = [...password].length
  if (length < PASSWORD_MIN || length > PASSWORD_MAX) return 'WEAK_PASSWORD'
  return isCommon(password) || isAboutOwner(password, owner) ? 'COMMON_PASSWORD' : null
}

/** Their e-mail or names, with fewer than six characters of anything else. */
function isAboutOwner(password: string, owner: PasswordOwner): boolean {
  const names = [owner.email, ...owner.email.split(/[@._+-]/), owner.firstName ?? '', owner.lastName ?? '']
  const known = names
    .flatMap((name) =>
      plainOf(name)
        .split(/[\s'’-]+/)
        .concat(plainOf(name)),
    )
    .filter((name) => name.length >= 3)
  let rest = plainOf(password)
  for (const name of known.sort((a, b) => b.length - a.length)) rest = rest.replaceAll(name, '')
  return rest.length < plainOf(password).length && rest.replace(/[^a-z]/g, '').length < 6 && rest.length < 10
}

const SENTENCES: Record<PasswordRefusal, string> = {
  WEAK_PASSWORD: `Choisissez un mot de passe de ${PASSWORD_MIN} caractères au moins, par exemple quatre mots sans rapport entre eux.`,
  COMMON_PASSWORD:
    'Ce mot de passe est trop facile à deviner. Choisissez-en un autre, par exemple quatre mots sans rapport entre eux.',
}

export const passwordSentence = (refusal: PasswordRefusal): string => SENTENCES[refusal]
