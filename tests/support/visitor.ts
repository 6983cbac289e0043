import type { Answer, Signed } from './client.js'
import { headersOf } from './session-header.js'
import { town } from './town.js'
import { noteDone, watchMutation } from './traces.js'

/** A browser: it keeps the cookies it is given, and sends them back. */
export class Visitor implements Signed {
  private readonly jar = new Map<string, string>()
  /** The `Set-Cookie` lines of the last answer. */
  lastCookies: string[] = []
  lastStatus = 0

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  cookieNamed(name: string): string | undefined {
    return this.jar.get(name)
  }

  async post<T>(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const mutation = watchMutation(query)
    const answer = await fetch(`${town().url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(await headersOf({ cookie: headers['cookie'] ?? this.cookie })),
        ...headers,
      },
      body: JSON.stringify({ query: mutation?.query ?? query, variables }),
    })
    this.lastStatus = answer.status
    this.keep(answer.headers.getSetCookie())
    const body = (await answer.json()) as Answer<T>
    return mutation && body.data ? { ...body, data: noteDone(mutation, body.data) } : body
  }

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.post<T>(query, variables)
    if (errors || !data) throw new Error(`unexpected errors: ${JSON.stringify(errors)}`)
    return data
  }

  /** Opens an address and follows where it leads, with the cookies of each origin; answers where it ends. */
  async visit(url: string): Promise<URL> {
    let at = new URL(url)
    for (let hops = 0; hops < 20; hops++) {
      const jar = this.jarOf(at.origin)
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
      await answer.arrayBuffer()
      this.keep(answer.headers.getSetCookie(), jar)
      const next = answer.headers.get('location')
      if (!next) return at
      at = new URL(next, at)
    }
    throw new Error('it goes round in circles')
  }

  private readonly elsewhere = new Map<string, Map<string, string>>()
  private jarOf(origin: string): Map<string, string> {
    if (origin === town().url) return this.jar
    const jar = this.elsewhere.get(origin) ?? new Map<string, string>()
    this.elsewhere.set(origin, jar)
    return jar
  }

  private keep(lines: string[], jar = this.jar): void {
    this.lastCookies = lines
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/;\s*/)
      const [name = '', value = ''] = pair.split('=')
      if (attributes.some((a) => /^max-age=0$/i.test(a)) || value === '') jar.delete(name)
      else jar.set(name, value)
    }
  }
}

/** The single-use token of the last mail to an address. */
export async function lastTokenTo(email: string): Promise<string> {
  await town().runJobs()
  const [mail] = await town().mailsTo(email)
  const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1]
  if (!token) throw new Error(`no link was mailed to ${email}`)
  return token
}
