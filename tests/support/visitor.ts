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

  private keep(lines: string[]): void {
    this.lastCookies = lines
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/;\s*/)
      const [name = '', value = ''] = pair.split('=')
      if (attributes.some((a) => /^max-age=0$/i.test(a)) || value === '') this.jar.delete(name)
      else this.jar.set(name, value)
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
