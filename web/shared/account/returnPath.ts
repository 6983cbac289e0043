/** Where to go after a sign-in: a page of this app, never an address of another site, nor the sign-in page itself. */
export function returnPath(asked: unknown): string {
  const inside = typeof asked === 'string' && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/connexion')
  return inside ? asked : '/'
}
