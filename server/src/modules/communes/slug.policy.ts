const LONGEST = 60

/** A name as it stands in an address: « Saint-Étienne-Lardeyrol » → saint-etienne-lardeyrol. */
export function slugOf(name: string): string {
  const ascii = name
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return ascii.slice(0, LONGEST).replace(/-$/, '') || 'commune'
}

/** The first that nobody has: coubon, coubon-2, coubon-3. */
export function freeSlug(name: string, taken: readonly string[]): string {
  const slug = slugOf(name)
  let at = 1
  while (taken.includes(at === 1 ? slug : `${slug}-${at}`)) at += 1
  return at === 1 ? slug : `${slug}-${at}`
}
