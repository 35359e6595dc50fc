import { screen, waitFor } from '@testing-library/preact'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { show } from '../../test/show'
import { TextField } from '../field/TextField'
import { ErrorSummary } from './ErrorSummary'

const fault = { id: 'phone', text: 'Write your phone number' }

it('takes the focus and leads to the field that is wrong', async () => {
  const { user } = show(
    <>
      <ErrorSummary faults={[fault]} />
      <TextField id="phone" label="Phone" error={fault.text} value="" onText={() => {}} />
    </>,
  )
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  await user.click(screen.getByRole('link', { name: fault.text }))
  const field = screen.getByLabelText('Phone')
  expect(document.activeElement).toBe(field)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  expect(field.getAttribute('aria-describedby')).toBe('phone-error')
})

it('is not there while nothing is wrong', () => {
  show(<ErrorSummary faults={[]} />)
  expect(screen.queryByRole('alert')).toBeNull()
})

/** Says what is missing as soon as it is missing, once something was tried. */
function TwoFields() {
  const [given, setGiven] = useState({ phone: '', name: '' })
  const [tried, setTried] = useState(false)
  const faults = (['phone', 'name'] as const).filter(field => tried && !given[field])
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
      }}
    >
      <ErrorSummary faults={faults.map(id => ({ id, text: `Write your ${id}` }))} />
      <TextField
        id="phone"
        label="Phone"
        value={given.phone}
        onText={phone => setGiven({ ...given, phone })}
      />
      <TextField id="name" label="Name" value={given.name} onText={name => setGiven({ ...given, name })} />
      <button type="submit">Send</button>
    </form>
  )
}

it('leaves the focus where somebody mends one of several faults', async () => {
  const { user } = show(<TwoFields />)
  await user.click(screen.getByRole('button'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
  await user.type(screen.getByLabelText('Phone'), '5550187')
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(document.activeElement).toBe(screen.getByLabelText('Phone'))
})

it('takes the focus again when the same is sent again', async () => {
  const { user } = show(<TwoFields />)
  await user.click(screen.getByRole('button'))
  await user.click(screen.getByRole('button'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
})
