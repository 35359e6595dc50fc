import { expect, it } from 'vitest'
import { Problem } from '../../api/problem'
import type { PageState, PageView } from '../../offline/page-state'
import { show } from '../../test/show'
import { PageFate } from './PageFate'

const page = (change: Partial<PageView>): PageView => ({
  id: 'p1',
  name: 'IMG_0001.HEIC',
  mediaType: 'application/octet-stream',
  bytes: 2_400_000,
  state: { status: 'WAITING' },
  warnings: [],
  thumb: undefined,
  kept: true,
  turnable: false,
  ...change,
})

function says(change: Partial<PageView>): string {
  const { container, unmount } = show(<PageFate page={page(change)} />)
  const words = container.textContent ?? ''
  unmount()
  return words
}

const unseen = 'We can’t show this kind of picture here.'

it('says why a HEIC has no picture, and that the office can open it once it has it', () => {
  const sent: PageState = { status: 'SENT', uploadId: 'u1' }
  expect(says({})).toContain(`${unseen} It goes as it is.`)
  expect(says({ name: 'photo', mediaType: 'image/heif' })).toContain(unseen)
  expect(says({ state: sent })).toContain(`${unseen} It went as it is, and we can open it.`)
})

it('says nothing of it where there is a picture, none is looked for yet, or the office refused it', () => {
  const refused = new Problem(415, { type: '/problems/heic-not-supported' })
  expect(says({ thumb: 'blob:1' })).not.toContain(unseen)
  expect(says({ name: 'stub.pdf', mediaType: 'application/pdf' })).not.toContain(unseen)
  expect(says({ state: { status: 'PREPARING' } })).not.toContain(unseen)
  expect(says({ state: { status: 'FAILED', problem: refused } })).not.toContain(unseen)
})
