import { screen, waitFor } from '@testing-library/preact'
import { useState } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { show } from '../../test/show'
import { notesOf } from './answers'
import { useSaving } from './useSaving'

const network = globalThis.fetch
afterEach(() => {
  globalThis.fetch = network
})

const draft = {
  id: 'r1',
  kind: 'OTHER',
  change: { kind: 'OTHER' },
  proof: { state: 'NOT_NEEDED', items: [] },
  savedAt: '2034-03-10T16:00:00Z',
  version: 4,
} as unknown as Shape<'ChangeReport'>

type Sent = { version: number; change: { text: string } }

/** An office that keeps what it is sent, or answers what `refuse` says. */
function office(refuse: (sent: Sent) => object | undefined = () => undefined) {
  const sent: Sent[] = []
  globalThis.fetch = async request => {
    const body = (await (request as Request).json()) as Sent
    sent.push(body)
    const refused = refuse(body)
    const answer = refused ?? { ...draft, change: body.change, version: body.version + 1 }
    return new Response(JSON.stringify(answer), { status: refused ? 409 : 200 })
  }
  return sent
}

function Form() {
  const [notes, setNotes] = useState(() => notesOf(draft))
  const { save, saved, theirs, keepMine } = useSaving(draft, notes)
  return (
    <>
      <input
        aria-label="Text"
        onInput={event => setNotes({ ...notes, values: { text: event.currentTarget.value } })}
      />
      <button type="button" onClick={() => save().catch(() => undefined)}>
        Save
      </button>
      {saved && <p>Saved</p>}
      {theirs && (
        <button type="button" onClick={keepMine}>
          Keep mine
        </button>
      )}
    </>
  )
}

it('keeps what is written once the hands rest, and the same only once', async () => {
  const sent = office()
  const { user } = show(<Form />)
  await user.type(screen.getByLabelText('Text'), 'Moved')
  await waitFor(() => screen.getByText('Saved'), { timeout: 4000 })
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(sent).toEqual([{ version: 4, change: { kind: 'OTHER', text: 'Moved' } }])
})

it('goes on from the version that the office answered', async () => {
  const sent = office()
  const { user } = show(<Form />)
  const save = screen.getByRole('button', { name: 'Save' })
  await user.type(screen.getByLabelText('Text'), 'a')
  await user.click(save)
  await user.type(screen.getByLabelText('Text'), 'b')
  await user.click(save)
  await waitFor(() => expect(sent.map(({ version }) => version)).toEqual([4, 5]))
})

it('writes over nobody, and over them only when the worker says so', async () => {
  const theirs = { ...draft, version: 9 }
  const sent = office(({ version }) =>
    version < 9 ? { type: '/problems/changed-meanwhile', params: { changeReport: theirs } } : undefined,
  )
  const { user } = show(<Form />)
  await user.type(screen.getByLabelText('Text'), 'Mine')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await user.click(await screen.findByRole('button', { name: 'Keep mine' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sent.map(({ version }) => version)).toEqual([4, 9]))
})
