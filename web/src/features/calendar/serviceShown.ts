interface Offered {
  service: { id: string }
  beneficiaries: readonly { sentence?: string | null }[]
}

/** The service of the address, else the first that somebody may use, before one that still waits for the town hall. */
export const serviceShown = <S extends Offered>(services: readonly S[], asked: unknown): S | null =>
  services.find(({ service }) => service.id === asked) ??
  services.find(({ beneficiaries }) => beneficiaries.some(({ sentence }) => !sentence)) ??
  services[0] ??
  null
