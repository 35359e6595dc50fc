import { screen, waitFor } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { queries } from '../api/queries'
import { show } from '../test/show'
import { Came } from './Came'
import { PUT_ASIDE, putAside, reviewKey } from './reviewed'

const answers = vi.fn()
const values = { code: 'CL-4TW-906', requirement: 'Residency' }
const document = { id: 'd1', version: 2, state: { status: 'CHECKED', finished: false } }

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

function came() {
  history.replaceState({ told: 'review.told-ACCEPTED', values, undo: { id: 'd1', version: 1, values } }, '')
  return show(<Came />)
}

beforeEach(() => {
  vi.stubGlobal('fetch', answers)
  queries.set(reviewKey('d1'), { document: { ...document, version: 1, state: { finished: true } } })
})
afterEach(() => void answers.mockReset())

it('undoes with one key what was just decided, and goes back to its document', async () => {
  answers.mockImplementation(async () => json(document))
  putAside('d1')
  const { user } = came()
  expect(screen.getByRole('status').textContent).toContain('Residency is accepted')
  await user.keyboard('u')
  await waitFor(() => expect(location.pathname).toBe('/staff/documents/d1'))
  const request = answers.mock.calls[0]?.[0] as Request
  expect(request.url).toContain('/api/v1/documents/d1/review/withdrawal')
  expect(await request.json()).toEqual({ version: 1 })
  expect(history.state).toEqual({ told: 'review.taken-back', values })
  expect(queries.get(reviewKey('d1')).data).toEqual({ document })
  expect(queries.get(PUT_ASIDE).data).toEqual([])
})

it('says so where the decision stands by now', async () => {
  answers.mockImplementation(async () =>
    json({ type: '/problems/decision-stands', status: 409, params: { document } }, 409),
  )
  const { user } = came()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect((await screen.findByRole('alert')).textContent).toContain('cannot be taken back any more')
})
