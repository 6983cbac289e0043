/** Where to go after a sign-in: a page of this site, never an address of another. */
export function returnPath(asked: unknown): string {
  const inside = typeof asked === 'string' && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/connexion')
  return inside ? asked : '/'
}
