import type { ActingClient } from './actor.js'
import { API_ROOTS } from './api-scopes.js'
import { badInput, notFound, outOfScope } from './errors.js'

/** What the arguments of a root field say, looked at for a program: whose family it is about, and of which service. */
export function keepToServices(client: ActingClient, field: string, args: Readonly<Record<string, unknown>>): void {
  const reach = API_ROOTS[field]
  const needs = [reach?.scope, reach?.also].filter((scope) => scope != null)
  if (!reach || !needs.every((scope) => client.scopes.includes(scope))) throw outOfScope(field, needs)
  if (reach.must && valueAt(args, reach.must) == null)
    throw badInput({ field: reach.must, message: 'Dites de quelle famille il s’agit : un programme n’en a pas.' })
  const { services } = reach
  if (!client.serviceIds || services === 'FILTERED') return
  if (!services) throw outOfScope(field, [])
  if (!client.serviceIds.some((id) => id === valueAt(args, services.argument))) throw notFound()
}

const valueAt = (args: Readonly<Record<string, unknown>>, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null | undefined)?.[name], args)
