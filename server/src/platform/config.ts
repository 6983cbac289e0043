import { createHash } from 'node:crypto'
import { type SecretKey, withOlderKeys } from './crypto.js'
import { StartRefused } from './start-refused.js'

/**
 * What is open on this machine and closed on a public address, unless one word says otherwise: a setting that somebody
 * forgets can only close. Each open door of a public address is printed at every start.
 */
export interface Doors {
  /** Demonstration accounts, whose password is public. */
  demo: boolean
  /** Régies without a provider use the local test card page; Stripe's test keys are accepted. */
  sandboxPayments: boolean
  /** Anybody reads, at /mailbox, the mails that would have been sent. */
  mailbox: boolean
  /** The schema answers questions about itself. */
  introspection: boolean
  /** Pages and session cookies travel in clear. */
  plainHttp: boolean
}

export interface Config extends Doors {
  /** Served beyond this machine: every door is closed unless asked for. */
  publicAddress: boolean
  port: number
  host: string
  /** Where people reach us: links in mails and the provider's return page start with it. No trailing slash. */
  publicUrl: string
  /** The application's login, which owns nothing. Whoever serves knows no other. */
  databaseUrl: string
  dataDir: string
  /** null = the local mailbox. */
  smtpUrl: string | null
  mailFrom: string
  /** Key of health data and of the keys of payment providers, 32 bytes; what an older one sealed is still read by it. */
  secretKey: SecretKey
  /** Where Stripe is, when it is not Stripe: an emulator. */
  stripeApiBase: string | null
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustedProxies: number
  autoValidateAccounts: boolean
  logLevel: string
}

export type Env = Record<string, string | undefined>

/** What an install makes for itself, when the environment does not say. */
export interface Defaults {
  appUrl?: string
  secret?: string | undefined
}

const LOCAL_HTTP = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const LOCAL = /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/

const portOf = (env: Env) => Number(env['PORT'] ?? 3000)
const hostOf = (env: Env) => env['HOST'] || '127.0.0.1'
const publicUrlOf = (env: Env) => (env['PUBLIC_URL'] || `http://localhost:${portOf(env)}`).replace(/\/$/, '')

/** By where people reach it, or by the network that it listens on. NODE_ENV=production closes too; nothing else opens. */
export const isPublicAddress = (env: Env): boolean =>
  env['NODE_ENV'] === 'production' || !LOCAL.test(publicUrlOf(env)) || !LOOPBACK.test(hostOf(env))

/** One word opens a door, and closes it here. */
function doorsOf(env: Env, local: boolean): Doors {
  const open = (word: string, here: boolean) => (env[word] ? env[word] === 'true' : local && here)
  return {
    demo: open('DEMO', true),
    sandboxPayments: open('SANDBOX_PAYMENTS', true),
    mailbox: open('MAILBOX', !env['SMTP_URL']),
    introspection: open('INTROSPECTION', env['NODE_ENV'] === 'development'),
    plainHttp: open('PLAIN_HTTP', true),
  }
}

const keyOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** Those of before, while their values are sealed again: one, or several by spaces. */
function olderSecrets(env: Env, secret: string): string[] {
  const older = (env['SECRET_KEY_OLD'] ?? '').split(/\s+/).filter(Boolean)
  if (older.includes(secret))
    throw new StartRefused('SECRET_KEY_OLD est la clé actuelle : donnez celle d’avant, et la nouvelle dans SECRET_KEY.')
  return older
}

/** Reads and judges the configuration; refuses to start with what would be dangerous. */
export function readConfig(env: Env, made: Defaults = {}): Config {
  const publicAddress = isPublicAddress(env)
  const doors = doorsOf(env, !publicAddress)
  const publicUrl = publicUrlOf(env)
  const databaseUrl = made.appUrl ?? env['DATABASE_URL']
  if (!databaseUrl) throw new StartRefused('DATABASE_URL manque : donnez l’adresse de PostgreSQL.')
  const secret = env['SECRET_KEY'] || made.secret
  if (!secret || (publicAddress && secret.length < 32))
    throw new StartRefused('SECRET_KEY manque ou est trop courte : 32 caractères au moins sur une adresse publique.')
  if (!doors.plainHttp && !publicUrl.startsWith('https://'))
    throw new StartRefused(
      'PUBLIC_URL doit commencer par https:// dès que l’on est joignable d’une autre machine (PLAIN_HTTP=true pour s’en passer).',
    )
  const stripeApiBase = env['STRIPE_API_BASE']?.replace(/\/$/, '') || null
  if (stripeApiBase && (publicAddress ? !LOCAL_HTTP.test(stripeApiBase) : !/^https?:\/\/[^/]+$/.test(stripeApiBase)))
    throw new StartRefused(
      'STRIPE_API_BASE désigne un émulateur : http:// sur cette machine seulement, sur une adresse publique.',
    )
  const smtpUrl = env['SMTP_URL'] || null
  if (!smtpUrl && !doors.mailbox)
    throw new StartRefused(
      'SMTP_URL manque : sans elle aucun courriel ne part (MAILBOX=true pour une boîte aux lettres d’essai, lue par tous).',
    )
  return {
    ...doors,
    // where mails leave for good, none is kept to be read
    mailbox: doors.mailbox && !smtpUrl,
    publicAddress,
    port: portOf(env),
    host: hostOf(env),
    publicUrl,
    databaseUrl,
    dataDir: env['DATA_DIR'] ?? '.data',
    smtpUrl,
    mailFrom: env['MAIL_FROM'] ?? 'Cantine Facile <ne-pas-repondre@cantine.localhost>',
    secretKey: withOlderKeys(keyOf(secret), olderSecrets(env, secret).map(keyOf)),
    stripeApiBase,
    trustedProxies: Number(env['TRUSTED_PROXIES'] ?? 0),
    autoValidateAccounts: env['AUTO_VALIDATE_ACCOUNTS'] === 'true',
    logLevel: env['LOG_LEVEL'] ?? (publicAddress ? 'info' : 'warn'),
  }
}
