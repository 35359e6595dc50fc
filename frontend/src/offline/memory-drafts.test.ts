import { expect, it } from 'vitest'
import type { DraftPage } from './drafts'
import { openDrafts } from './drafts'
import { endAll } from './endings'

const page = (id: string, place: number): DraftPage => ({
  id,
  draft: 'item-1',
  place,
  name: `${id}.jpg`,
  mediaType: 'image/jpeg',
  original: false,
  prepared: true,
  attempts: 1,
  warnings: [],
  accepted: false,
})

const borrowed = { accountId: 'one', sharedDevice: true }

it('gives the pages of a draft back in their places', async () => {
  const drafts = await openDrafts(borrowed)
  await drafts.save({ key: 'item-1', savedAt: 1, fields: {} })
  await drafts.savePage(page('b', 1), { id: 'b', bytes: new ArrayBuffer(2) })
  await drafts.savePage(page('a', 0), { id: 'a', bytes: new ArrayBuffer(1) })
  expect((await drafts.pagesOf('item-1')).map(({ id }) => id)).toEqual(['a', 'b'])
  expect((await drafts.bytesOf('b'))?.bytes.byteLength).toBe(2)
})

it('on a borrowed phone keeps nothing once it ended', async () => {
  const drafts = await openDrafts(borrowed)
  expect(drafts.kept).toBe(false)
  await drafts.save({ key: 'form', savedAt: 1, fields: { rent: '900' } })
  endAll()
  expect(await (await openDrafts(borrowed)).all()).toEqual([])
})

it('keeps what was saved, not what became of it afterwards', async () => {
  const drafts = await openDrafts(borrowed)
  const fields = { rent: '900' }
  await drafts.save({ key: 'form', savedAt: 1, fields })
  fields.rent = '1'
  expect((await drafts.read('form'))?.fields).toEqual({ rent: '900' })
})
