import type {} from '@fastify/cookie'
import type { Config } from './config.js'
import type { Context } from './context.js'

type Names = Pick<Config, 'publicUrl'>
export type Cookies = Record<string, string | undefined>

const isHttps = (config: Names) => config.publicUrl.startsWith('https://')

/** `__Host-` binds a cookie to this host; browsers allow it only on https, so http://localhost has the plain name. */
const nameOf = (config: Names, name: string) => (isHttps(config) ? `__Host-${name}` : name)

export const readCookie = (config: Names, cookies: Cookies, name: string): string | null =>
  cookies[nameOf(config, name)] ?? null

export function setCookie(ctx: Pick<Context, 'config' | 'reply'>, name: string, value: string, seconds: number): void {
  void ctx.reply.setCookie(nameOf(ctx.config, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(ctx.config),
    maxAge: seconds,
  })
}

export function clearCookie(ctx: Pick<Context, 'config' | 'reply'>, name: string): void {
  void ctx.reply.clearCookie(nameOf(ctx.config, name), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps(ctx.config),
  })
}
