interface Offered {
  service: { id: string }
  beneficiaries: readonly { sentence?: string | null }[]
}

const isUsable = ({ beneficiaries }: Offered): boolean => beneficiaries.some(({ sentence }) => !sentence)

/** Those that somebody may use, then those that still wait for the town hall; else in the order of the server. */
export const usableFirst = <S extends Offered>(services: readonly S[]): S[] => [
  ...services.filter(isUsable),
  ...services.filter((one) => !isUsable(one)),
]

/** The service of the address, else the first that can be used. */
export const serviceShown = <S extends Offered>(services: readonly S[], asked: unknown): S | null =>
  services.find(({ service }) => service.id === asked) ?? usableFirst(services)[0] ?? null
