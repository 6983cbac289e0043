import type { Actor } from '../../../platform/actor.js'
import { columnsOf, fieldsOf, toEntity } from '../../../platform/entity-rows.js'
import { badInput, notFound } from '../../../platform/errors.js'
import { maybe, text } from '../../../platform/row.js'
import { type Db, firstRow } from '../../../platform/sql.js'
import { Commune, contrastWithWhite, themeOf } from '../../communes/index.js'
import { maySetUpCommune } from '../administration.access.js'
import { changedBySql } from '../../../platform/audit.js'
import { ColourPreview, CommuneIdentity } from './commune-identity.result.js'

const IDENTITY = { ...fieldsOf(Commune, 'id', 'brandColor', 'revision'), changedBy: maybe(text) }

export async function readCommuneIdentity(db: Db, actor: Actor, communeId: string): Promise<CommuneIdentity> {
  if (!maySetUpCommune(actor, communeId)) throw notFound()
  const row = await firstRow(
    db,
    IDENTITY,
    `select ${columnsOf(Commune, 'c')}, c.revision, ${changedBySql('commune', 'c.id')} as "changedBy" from commune c where c.id = $1`,
    [communeId],
  )
  if (!row) throw notFound()
  const { id, brandColor, revision, changedBy } = row
  return Object.assign(new CommuneIdentity(), { id, brandColor, revision, changedBy, commune: toEntity(Commune, row) })
}

/** Never more than it is: 4.499 is not 4.5. */
const inHundredths = (contrast: number): number => Math.floor(contrast * 100)

/** What pages would make of a colour. No statement. */
export function previewColour(colour: string): ColourPreview {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw badInput({ field: 'colour', message: 'Choisissez une couleur.' })
  const theme = themeOf(colour.toLowerCase())
  return Object.assign(new ColourPreview(), {
    theme,
    brandContrast: inHundredths(contrastWithWhite(theme.brand)),
    strongContrast: inHundredths(contrastWithWhite(theme.brandStrong)),
  })
}
