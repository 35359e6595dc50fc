import { screen } from '@testing-library/preact'
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
