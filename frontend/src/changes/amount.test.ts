import { expect, it } from 'vitest'
import { asAmount } from './amount'

it('reads an amount as people in three languages write it', () => {
  expect(asAmount('291')).toBe('291.00')
  expect(asAmount('$1,291.5')).toBe('1291.50')
  expect(asAmount('1 291,50 $')).toBe('1291.50')
  expect(asAmount('1.291,50')).toBe('1291.50')
})

it('takes nothing else for an amount', () => {
  for (const typed of ['', 'about 300', '-5', '12.345,678', '1.234', '1e9'])
    expect(asAmount(typed)).toBeUndefined()
})
