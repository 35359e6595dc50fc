import { screen, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Problem } from '../api/problem'
import { show } from '../test/show'
import { TextField } from '../ui/field/TextField'
import { StaffForm } from './StaffForm'
import { fieldId, useForm } from './useForm'

function Contact({ problem }: { problem: Problem }) {
  const form = useForm({
    send: () => Promise.reject(problem),
    at: { 'contact-not-understood': 'contact' },
  })
  return (
    <StaffForm {...form} onSubmit={form.submit({})} does="Send">
      <TextField
        id={fieldId('contact')}
        label="Phone or email"
        error={form.fault('contact')}
        value=""
        onText={() => {}}
      />
    </StaffForm>
  )
}

async function linesFor(status: number, type: string, code: string) {
  const problem = new Problem(status, { type: `/problems/${type}`, fields: [{ field: 'contact', code }] })
  const { user } = show(<Contact problem={problem} />)
  await user.click(screen.getByRole('button', { name: 'Send' }))
  const lines = within(await screen.findByRole('alert')).getAllByRole('link')
  return lines.map(line => line.textContent)
}

it('says once what the problem says of a field that the answer names, too', async () => {
  expect(await linesFor(422, 'contact-not-understood', 'not-valid')).toEqual([
    'Write a phone number with its area code, or an email address.',
  ])
  expect(screen.getByLabelText('Phone or email').getAttribute('aria-invalid')).toBe('true')
})

it('says the problem at the field that only the answer names', async () => {
  expect(await linesFor(422, 'program-unknown', 'not-valid')).toEqual(['There is no such program.'])
})

it('says why a field is refused where the problem is only that', async () => {
  expect(await linesFor(400, 'invalid', 'too-short')).toEqual(['This is too short'])
})
