import type { DataSource } from 'typeorm'
import type { Actor } from '../../../platform/actor.js'
import { notFound } from '../../../platform/errors.js'
import { document, number } from '../../../platform/row.js'
import { firstRow } from '../../../platform/sql.js'
import { maySetUpCommune } from '../administration.access.js'
import { isNameTaken, lockNames } from '../commune-names.command.js'
import { recordChange } from '../record-change.command.js'
import type { ChangeCommuneIdentityInput } from './commune-identity.input.js'
import { readCommuneIdentity } from './commune-identity.query.js'
import { type CommuneIdentity, CommuneIdentityRefused } from './commune-identity.result.js'
import { tidy, tidyOrNull } from '../../../platform/tidy.js'

/** Changes how a commune presents itself, from the revision that was read. */
export const changeCommuneIdentity = (
  db: DataSource,
  actor: Actor,
  input: ChangeCommuneIdentityInput,
  now: Date,
): Promise<CommuneIdentity | CommuneIdentityRefused> =>
  db.transaction(async (tx) => {
    const id = input.communeId
    if (!maySetUpCommune(actor, id)) throw notFound()
    await lockNames(tx)
    const known = await firstRow(
      tx,
      { revision: number, before: document<object>() },
      `select revision, json_build_object('name', name, 'brandColor', brand_color, 'contactEmail', contact_email, 'contactPhone',
         contact_phone, 'addressLine', address_line, 'legalRepresentative', legal_representative, 'privacyContact', privacy_contact) as before
       from commune where id = $1 for no key update`,
      [id],
    )
    if (!known) throw notFound()
    if (known.revision !== input.revision)
      return CommuneIdentityRefused.changedMeanwhile(await readCommuneIdentity(tx, actor, id))
    if (await isNameTaken(tx, input.name, id)) return CommuneIdentityRefused.because('NAME_TAKEN')
    const after = valuesOf(input)
    await tx.query(
      `update commune set name = $2, brand_color = $3, contact_email = $4, contact_phone = $5, address_line = $6,
         legal_representative = $7, privacy_contact = $8, revision = revision + 1 where id = $1`,
      [id, ...Object.values(after)],
    )
    const details = { before: known.before, after }
    await recordChange(tx, actor, now, { subject: 'commune', id, communeId: id }, 'COMMUNE_IDENTITY_CHANGED', details)
    return readCommuneIdentity(tx, actor, id)
  })

/** In the order of the columns of the statement above. */
const valuesOf = (input: ChangeCommuneIdentityInput) => ({
  name: tidy(input.name),
  brandColor: input.brandColor.toLowerCase(),
  contactEmail: tidyOrNull(input.contactEmail),
  contactPhone: tidyOrNull(input.contactPhone),
  addressLine: tidyOrNull(input.addressLine),
  legalRepresentative: tidyOrNull(input.legalRepresentative),
  privacyContact: tidyOrNull(input.privacyContact),
})
