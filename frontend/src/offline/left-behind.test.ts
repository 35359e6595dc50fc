import { expect, it } from 'vitest'
import { upload } from '../test/left-behind'
import { beganUpload, openDrafts } from './drafts'
import { endAll } from './endings'
import { type LeftBehind, leftBehind } from './left-behind'

const owner = { accountId: 'one', sharedDevice: true }

const left = async (...uploads: LeftBehind[]) => (await leftBehind(uploads, owner)).map(({ id }) => id)

it('is what came from elsewhere, whole or in part, in the order of the server', async () => {
  expect(await left(upload('whole'), upload('part', { received: 10 }))).toEqual(['whole', 'part'])
})

it('is not what was begun and of which nothing came', async () => {
  expect(await left(upload('announced', { received: 0 }))).toEqual([])
})

it('is no page of a draft here, whichever thing it is for', async () => {
  const drafts = await openDrafts(owner)
  for (const [draft, uploadId] of [
    ['item-1', 'ours'],
    ['item-2', 'ours-too'],
  ] as const) {
    await drafts.save({ key: draft, savedAt: 1, fields: {} })
    const page = { id: `page of ${draft}`, draft, place: 0, name: 'a.jpg', mediaType: 'image/jpeg' }
    await drafts.savePage(
      { ...page, original: false, prepared: true, attempts: 1, warnings: [], accepted: false, uploadId },
      { id: page.id, bytes: new ArrayBuffer(1) },
    )
  }
  expect(await left(upload('ours'), upload('theirs'), upload('ours-too'))).toEqual(['theirs'])
  endAll()
})

it('is not what this tab sends without keeping it, until the session ends', async () => {
  beganUpload('on-its-way')
  expect(await left(upload('on-its-way'))).toEqual([])
  endAll()
  expect(await left(upload('on-its-way'))).toEqual(['on-its-way'])
})
