import { expect, it } from 'vitest'
import { asClientCode, asConfirmationNumber } from './codes'

it('knows a confirmation number however it is read out', () => {
  for (const typed of ['PL-7K4M-29XK', 'pl7k4m29xk', ' pl 7k4m 29xk ', 'PL-7K4M29XK']) {
    expect(asConfirmationNumber(typed)).toBe('PL-7K4M-29XK')
  }
})

it('takes no name, phone or client ID for one', () => {
  for (const typed of ['Plamondon', '206-555-0187', 'CL-4TW-906', 'PL-7K4M']) {
    expect(asConfirmationNumber(typed)).toBeUndefined()
  }
})

it('knows a client ID in the same way', () => {
  expect(asClientCode('cl 4tw 906')).toBe('CL-4TW-906')
  expect(asClientCode('Clara')).toBeUndefined()
  expect(asClientCode('Clarence')).toBeUndefined()
  expect(asClientCode('PL-7K4M-29XK')).toBeUndefined()
})
