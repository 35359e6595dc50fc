import { cleanup, screen } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { type Session, sessionIs } from '../api/useSession'
import { show } from '../test/show'
import { forgetOthersDrafts, useDraft } from './useDraft'

function Note() {
  const { draft, restored, change, clear } = useDraft('note.CL-4TW-906', { text: '' })
  return (
    <>
      <label>
        Note <input value={draft.text} onChange={event => change({ text: event.currentTarget.value })} />
      </label>
      {restored && <p>from before</p>}
      <button type="button" onClick={clear}>
        Clear
      </button>
    </>
  )
}

const signedIn = (accountId: string) => sessionIs({ accountId, role: 'CASEWORKER' } as Session)
const typed = () => (screen.getByLabelText('Note') as HTMLInputElement).value

beforeEach(() => {
  sessionStorage.clear()
  signedIn('dana')
})

it('brings back what was typed before a reload, and says so', async () => {
  const { user } = show(<Note />)
  await user.type(screen.getByLabelText('Note'), 'called, no answer')
  cleanup()
  show(<Note />)
  expect(typed()).toBe('called, no answer')
  expect(screen.getByText('from before')).toBeTruthy()
})

it('keeps nothing where others use the device, too', async () => {
  sessionIs({ accountId: 'dana', role: 'CASEWORKER', sharedDevice: true } as Session)
  const { user } = show(<Note />)
  await user.type(screen.getByLabelText('Note'), 'called')
  expect(typed()).toBe('called')
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('called')
})

it('has nothing left once it was sent', async () => {
  const { user } = show(<Note />)
  await user.type(screen.getByLabelText('Note'), 'called')
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  cleanup()
  show(<Note />)
  expect(typed()).toBe('')
  expect(screen.queryByText('from before')).toBeNull()
})

it('shows nobody what somebody else typed here, and forgets it when they sign in', async () => {
  const { user } = show(<Note />)
  await user.type(screen.getByLabelText('Note'), 'secret')
  cleanup()
  signedIn('milo')
  show(<Note />)
  expect(typed()).toBe('')
  forgetOthersDrafts('milo')
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('secret')
})
