import { afterEach, beforeEach, expect, it } from 'vitest'
import { upload } from '../test/left-behind'
import { type DraftPage, openDrafts, THROWN_AWAY } from './drafts'
import { endAll } from './endings'
import type { LeftBehind } from './left-behind'
import { standings, throwDraftAway, uploadAgain } from './standing'

const owner = { accountId: 'one', sharedDevice: true }
const HOUR = 60 * 60 * 1000
const later = Date.now() + HOUR
const before = Date.now() - HOUR

async function page(id: string, change: Partial<DraftPage>) {
  const drafts = await openDrafts(owner)
  const page = { id, draft: 'item', place: 0, name: 'a.jpg', mediaType: 'image/jpeg', original: false }
  await drafts.savePage({ ...page, prepared: true, attempts: 1, warnings: [], accepted: false, ...change })
}

const standing = async (...unused: LeftBehind[]) => (await standings(owner, async () => unused)).get('item')

beforeEach(async () => (await openDrafts(owner)).save({ key: 'item', savedAt: 1, fields: {} }))
afterEach(endAll)

it('has what came whole, and neither what is on its way nor what is of another draft', async () => {
  await page('whole', { uploadId: 'a', keptUntil: later })
  await page('part', { uploadId: 'b' })
  await page('not begun', {})
  expect(await standing(upload('a'), upload('b', { received: 10 }), upload('c'))).toEqual({
    there: 2,
    came: [upload('a')],
    thrown: [],
    expired: [],
  })
})

it('tells what was thrown away from what was not sent in time', async () => {
  await page('thrown', { uploadId: 'a', keptUntil: later })
  await page('tried already', { failure: { status: 404, type: THROWN_AWAY, params: {} } })
  await page('late', { uploadId: 'b', keptUntil: before })
  expect(await standing()).toEqual({
    there: 0,
    came: [],
    thrown: [{ id: 'thrown', uploadId: 'a' }, { id: 'tried already' }],
    expired: [{ id: 'late', uploadId: 'b' }],
  })
})

it('is not sure that anything was lost of which only a part had come, or that may be a document by now', async () => {
  await page('part', { uploadId: 'a' })
  expect(await standing()).toEqual({ there: 0, came: [], thrown: [], expired: [] })
  await page('part', { uploadId: 'a', keptUntil: later })
  const submission = { idempotencyKey: 'key', document: { checklistItemId: 'item', pages: [] } }
  await (await openDrafts(owner)).save({ key: 'item', savedAt: 1, fields: {}, submission })
  expect(await standing()).toEqual({ there: 0, came: [], thrown: [], expired: [] })
})

it('does not take for lost what came while it asked', async () => {
  const asked = async () => {
    await page('just now', { uploadId: 'a', keptUntil: later })
    return []
  }
  expect((await standings(owner, asked)).get('item')).toEqual({ there: 0, came: [], thrown: [], expired: [] })
})

const uploadIds = async () =>
  Object.fromEntries(
    (await (await openDrafts(owner)).pagesOf('item')).map(({ id, uploadId }) => [id, uploadId]),
  )

it('uploads what was lost again, and leaves what has come anew meanwhile', async () => {
  await page('lost', { uploadId: 'a', keptUntil: later })
  await page('again already', { uploadId: 'new', keptUntil: later })
  await uploadAgain('item', owner, [
    { id: 'lost', uploadId: 'a' },
    { id: 'again already', uploadId: 'b' },
  ])
  expect(await uploadIds()).toEqual({ lost: undefined, 'again already': 'new' })
})

it('throws a draft away with all that came of it, and counts what was sent meanwhile as not gone', async () => {
  await page('came', { uploadId: 'a', keptUntil: later })
  await page('sent meanwhile', { uploadId: 'b', keptUntil: later })
  await page('not begun', {})
  const asked: string[] = []
  const throwAway = async ({ id }: { id: string }) => {
    asked.push(id)
    return id !== 'b'
  }
  expect(await throwDraftAway('item', owner, throwAway)).toBe(2)
  expect(asked.sort()).toEqual(['a', 'b'])
  expect(await uploadIds()).toEqual({})
})

it('keeps the draft where the office cannot be asked, and sends nothing of it', async () => {
  await page('came', { uploadId: 'a', keptUntil: later })
  const unreachable = async () => {
    throw new Error('no network')
  }
  await expect(throwDraftAway('item', owner, unreachable)).rejects.toThrow('no network')
  expect(await uploadIds()).toEqual({ came: 'a' })
})

it('throws nothing away for which Send was pressed meanwhile', async () => {
  await page('came', { uploadId: 'a', keptUntil: later })
  await (await openDrafts(owner)).save({ key: 'item', savedAt: 1, fields: {}, wanted: 1 })
  expect(await throwDraftAway('item', owner, () => Promise.reject(new Error('asked')))).toBe(0)
  expect(await uploadIds()).toEqual({ came: 'a' })
})
