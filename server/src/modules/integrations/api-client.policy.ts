import { API_SCOPES, type ApiScope } from '../../platform/actor.js'
import { addDays, type Day } from '../../platform/day.js'
import type { Limit } from '../../platform/throttle.js'

export type ApiClientRefusalReason =
  | 'WRONG_PASSWORD'
  | 'TOO_MANY_ATTEMPTS'
  | 'NO_SCOPE'
  | 'HEALTH_ALONE'
  | 'NOT_BY_SERVICE'
  | 'ENDS_WRONG'
  | 'NAME_TAKEN'
  | 'TWO_TOKENS'
  | 'CLIENT_OVER'

export const API_CLIENT_SENTENCES: Record<ApiClientRefusalReason, string> = {
  WRONG_PASSWORD: 'Ce n’est pas votre mot de passe : tapez-le de nouveau.',
  TOO_MANY_ATTEMPTS: 'Trop d’essais en peu de temps. Réessayez dans un quart d’heure.',
  NO_SCOPE: 'Choisissez au moins un droit.',
  HEALTH_ALONE: 'La santé s’ajoute à un autre droit : choisissez aussi les effectifs, le pointage ou les familles.',
  NOT_BY_SERVICE:
    'Les familles et l’argent ne se limitent pas à un service : gardez les effectifs et le pointage, ou donnez accès à tous les services.',
  ENDS_WRONG: 'Choisissez une fin entre demain et dans trois ans.',
  NAME_TAKEN: 'Un programme a déjà ce nom : choisissez-en un autre.',
  TWO_TOKENS: 'Ce programme a déjà deux jetons : révoquez celui qui ne sert plus.',
  CLIENT_OVER: 'Cet accès est terminé ou révoqué : créez-en un autre.',
}

/** What writes reads too; who books for a family sees what it costs. */
const BRINGS: Partial<Record<ApiScope, readonly ApiScope[]>> = {
  WRITE_BOOKINGS: ['READ_MONEY'],
  WRITE_ATTENDANCE: ['READ_ATTENDANCE'],
  WRITE_MONEY: ['READ_MONEY'],
  WRITE_FAMILIES: ['READ_FAMILIES'],
}

/** All that a program is given with what was chosen, in one order. */
export const wholeScopes = (chosen: readonly ApiScope[]): ApiScope[] =>
  API_SCOPES.filter((scope) => chosen.includes(scope) || chosen.some((one) => BRINGS[one]?.includes(scope)))

/** What can be kept to some services: each of its operations names one, or leaves the others out. */
const BY_SERVICE: readonly ApiScope[] = ['READ_COUNTS', 'READ_ATTENDANCE', 'WRITE_ATTENDANCE', 'READ_HEALTH']

/** What a program may ask at most. */
export const REQUESTS_PER_PROGRAM: Limit = { name: 'api-client', points: 600, seconds: 60 }

const LONGEST_DAYS = 3 * 366
const TOKEN_DAYS = 365
/** So many days before its end, the mail that says so. */
export const WARNED_DAYS = 30

/** @param scopes whole */
export function whyNotGive(scopes: readonly ApiScope[], bySome: boolean): ApiClientRefusalReason | null {
  if (scopes.length === 0) return 'NO_SCOPE'
  if (scopes.every((scope) => scope === 'READ_HEALTH')) return 'HEALTH_ALONE'
  return bySome && !scopes.every((scope) => BY_SERVICE.includes(scope)) ? 'NOT_BY_SERVICE' : null
}

export const whyNotEndOn = (endsOn: Day, today: Day): ApiClientRefusalReason | null =>
  endsOn > today && endsOn <= addDays(today, LONGEST_DAYS) ? null : 'ENDS_WRONG'

/** The last day of a token made today: a year, and never after that of its program. */
export const tokenLastDay = (endsOn: Day, today: Day): Day => {
  const aYear = addDays(today, TOKEN_DAYS)
  return endsOn < aYear ? endsOn : aYear
}

export type ApiClientState = 'LIVE' | 'ENDED' | 'REVOKED'
export const stateOf = (client: { revokedAt: Date | null; endsOn: Day }, today: Day): ApiClientState =>
  client.revokedAt ? 'REVOKED' : client.endsOn < today ? 'ENDED' : 'LIVE'

export type ApiTokenState = 'LIVE' | 'EXPIRED' | 'REVOKED'
export const tokenStateOf = (token: { revokedAt: Date | null; expiresAt: Date }, now: Date): ApiTokenState =>
  token.expiresAt <= now ? 'EXPIRED' : token.revokedAt ? 'REVOKED' : 'LIVE'
