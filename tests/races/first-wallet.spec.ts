import { expect, test } from '@jest/globals'
import { lockWallet } from '../../server/src/modules/wallet/index.js'
import { given } from '../support/given/index.js'
import { town, useTown } from '../support/town.js'

useTown()

/**
 * The id of a wallet is known before it is made: two that make it at once collide on the id as on the family and the régie.
 * Everybody who comes gets the one wallet; nobody meets an error.
 */
test('the first wallet of a family, made by eight at once, is one wallet', async () => {
  const commune = await given.aCommune()
  for (let round = 0; round < 25; round++) {
    const { accountId } = await given.aFamily({ in: commune })
    await town().owner.query('delete from wallet where account_id = $1', [accountId])
    const locked = await Promise.all(
      Array.from({ length: 8 }, () => town().db.transaction((tx) => lockWallet(tx, accountId, commune.regieId))),
    )
    const { rows } = await town().owner.query('select id from wallet where account_id = $1', [accountId])
    expect(new Set(locked.map(({ id }) => id))).toEqual(new Set(rows.map(({ id }) => id as string)))
    expect(rows).toHaveLength(1)
  }
})
