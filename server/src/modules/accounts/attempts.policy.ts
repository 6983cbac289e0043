import type { Limit } from '../../platform/throttle.js'

const QUARTER = 15 * 60
const HOUR = 3600
const DAY = 24 * HOUR

/**
 * Per attempt, not per request. An address may be a whole town hall's: it gets more than a person does. What one address may
 * try on one account is less than what all addresses may: nobody locks an account alone.
 */
export const SIGN_INS_PER_PERSON: Limit = { name: 'sign-in-person', points: 10, seconds: QUARTER }
export const SIGN_INS_PER_ACCOUNT: Limit = { name: 'sign-in-account', points: 12, seconds: QUARTER }
export const SIGN_INS_PER_DEVICE: Limit = { name: 'sign-in-device', points: 10, seconds: QUARTER }
export const SIGN_INS_PER_ADDRESS: Limit = { name: 'sign-in-address', points: 100, seconds: QUARTER }
export const SIGN_UPS_PER_ADDRESS: Limit = { name: 'sign-up-address', points: 60, seconds: HOUR }
export const COMPLETED_PER_ADDRESS: Limit = { name: 'sign-up-done-address', points: 20, seconds: HOUR }
export const RESETS_PER_EMAIL: Limit = { name: 'reset-email', points: 5, seconds: HOUR }
export const RESETS_PER_ADDRESS: Limit = { name: 'reset-address', points: 30, seconds: HOUR }
export const INVITATIONS_PER_ACCOUNT: Limit = { name: 'invitation-account', points: 60, seconds: HOUR }
export const LINKS_PER_ADDRESS: Limit = { name: 'link-address', points: 60, seconds: HOUR }
export const CONFIRMATIONS_PER_ACCOUNT: Limit = { name: 'confirmation-account', points: 5, seconds: HOUR }
export const SECOND_FACTORS_PER_ACCOUNT: Limit = { name: 'second-factor-account', points: 15, seconds: QUARTER }
export const IDENTITIES_PER_ADDRESS: Limit = { name: 'identity-address', points: 120, seconds: QUARTER }
/** Of who knows the password: a code of six digits, three of which are right at a time, is not found at thirty a day. */
export const WRONG_CODES_PER_ACCOUNT: Limit = { name: 'wrong-code-account', points: 30, seconds: DAY }
/** The owner learns by mail that somebody who knows the password tries codes. */
export const WRONG_CODES_TOLD = 10
export const PASSWORD_CHANGES_PER_ACCOUNT: Limit = { name: 'password-account', points: 10, seconds: QUARTER }
