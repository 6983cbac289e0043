/** Where browsers read a logo: by the random end of its key, another one at each change, so that it may be kept for ever. */
export const logoUrlOf = (key: string | null): string | null => (key ? `/logos/${key.slice(3)}` : null)
