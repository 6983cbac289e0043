import type { DataSource } from 'typeorm'
import { notFound } from '../../platform/errors.js'
import { Agglomeration } from './agglomeration.entity.js'
import { Commune } from './commune.entity.js'

/** The operator of this install: there is one. */
export async function readAgglomeration(db: DataSource): Promise<Agglomeration> {
  const [agglomeration] = await db.getRepository(Agglomeration).find({ take: 1 })
  if (!agglomeration) throw notFound()
  return agglomeration
}

export const readCommunes = (db: DataSource): Promise<Commune[]> =>
  db.createQueryBuilder(Commune, 'c').orderBy('c.name COLLATE "fr-FR-x-icu"').getMany()

export const readCommune = (db: DataSource, slug: string): Promise<Commune | null> =>
  db.getRepository(Commune).findOneBy({ slug })
