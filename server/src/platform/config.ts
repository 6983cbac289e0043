import { createHash } from 'node:crypto'

export interface Config {
  production: boolean
  /** Only where it is asked for (npm run dev): introspection. A server without NODE_ENV is closed. */
  development: boolean
  /** Demonstration accounts, whose password is public: never in production, nor on a public address unless asked for. */
  demo: boolean
  port: number
  host: string
  /** Where people reach us: links in mails and the provider's return page start with it. No trailing slash. */
  publicUrl: string
  /** Owner of the schema: migrations and seeds only. */
  ownerDatabaseUrl: string
  /** The application's role, which owns nothing. */
  databaseUrl: string
  dataDir: string
  /** null = the local mailbox, readable at /mailbox. */
  smtpUrl: string | null
  mailFrom: string
  /** Key of health data and of the keys of payment providers, 32 bytes. */
  secretKey: Buffer
  /** May a régie without a provider use the local test card page? In production only where it is asked for. */
  sandboxPayments: boolean
  /** Where Stripe is, when it is not Stripe: an emulator. */
  stripeApiBase: string | null
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustedProxies: number
  autoValidateAccounts: boolean
  logLevel: string
}

type Env = Record<string, string | undefined>

/** What a development install makes for itself, when the environment does not say. */
export interface Defaults {
  ownerUrl?: string
  appUrl?: string
  secret?: string
}

const LOCAL_HTTP = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/
const LOCAL = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Reads and judges the configuration; refuses to start with what would be dangerous. */
export function readConfig(env: Env, embedded?: Defaults): Config {
  const production = env['NODE_ENV'] === 'production'
  const owner = embedded?.ownerUrl ?? env['DATABASE_OWNER_URL'] ?? env['DATABASE_URL']
  if (!owner) throw new Error('DATABASE_URL manque : donnez l’adresse de PostgreSQL.')
  const port = Number(env['PORT'] ?? 3000)
  const secret = env['SECRET_KEY'] ?? embedded?.secret
  if (!secret || (production && secret.length < 32))
    throw new Error('SECRET_KEY manque ou est trop courte : 32 caractères au moins en production.')
  const publicUrl = (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, '')
  if (production && !publicUrl.startsWith('https://'))
    throw new Error('PUBLIC_URL doit commencer par https:// en production.')
  const stripeApiBase = env['STRIPE_API_BASE']?.replace(/\/$/, '') || null
  if (stripeApiBase && (production ? !LOCAL_HTTP.test(stripeApiBase) : !/^https?:\/\/[^/]+$/.test(stripeApiBase)))
    throw new Error('STRIPE_API_BASE désigne un émulateur : http:// sur cette machine seulement, en production.')
  const smtpUrl = env['SMTP_URL'] || null
  const demo = !production && (env['DEMO'] ? env['DEMO'] === 'true' : LOCAL.test(publicUrl))
  if (!smtpUrl && (production || (!demo && !LOCAL.test(publicUrl))))
    throw new Error('SMTP_URL manque : sans elle aucun courriel ne part (DEMO=true pour une démonstration).')
  return {
    production,
    development: env['NODE_ENV'] === 'development',
    demo,
    port,
    host: env['HOST'] ?? (production ? '0.0.0.0' : '127.0.0.1'),
    publicUrl,
    ownerDatabaseUrl: owner,
    databaseUrl: embedded?.appUrl ?? asApplication(env['DATABASE_URL'] ?? owner),
    dataDir: env['DATA_DIR'] ?? '.data',
    smtpUrl,
    mailFrom: env['MAIL_FROM'] ?? 'Cantine Facile <ne-pas-repondre@cantine.localhost>',
    secretKey: createHash('sha256').update(secret).digest(),
    sandboxPayments: !production || env['SANDBOX_PAYMENTS'] === 'true',
    stripeApiBase,
    trustedProxies: Number(env['TRUSTED_PROXIES'] ?? 0),
    autoValidateAccounts: env['AUTO_VALIDATE_ACCOUNTS'] === 'true',
    logLevel: env['LOG_LEVEL'] ?? (production ? 'info' : 'warn'),
  }
}

/** Connections of the server take the role that owns nothing, whoever signs in. */
function asApplication(url: string): string {
  const at = new URL(url)
  at.searchParams.set('options', '-c role=cantine_app')
  return at.href
}
