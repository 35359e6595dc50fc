import { describe, expect, it, vi } from 'vitest'
import { formats } from './format'

const en = formats('en', 'America/Chicago')
const fr = formats('fr', 'America/Toronto')
const es = formats('es', 'America/Chicago')
const year = new Date().getUTCFullYear()
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('dates', () => {
  it('name the weekday, in the order of the language', () => {
    const day = '2031-12-04'
    expect(en.weekday(day)).toBe('Thursday, December 4, 2031')
    expect(fr.weekday(day)).toBe('jeudi 4 décembre 2031')
    expect(es.weekday(day)).toBe('jueves, 4 de diciembre de 2031')
  })

  it('the first of a month has its own form in French', () => {
    expect(fr.day('2031-09-01')).toBe('1er septembre 2031')
    expect(fr.weekday('2031-09-01')).toBe('lundi 1er septembre 2031')
    expect(fr.day('2031-09-11')).toBe('11 septembre 2031')
  })

  it('leave out the year of today', () => {
    expect(en.day(`${year}-06-15`)).toBe('June 15')
  })

  it('a day stays the same day in every zone', () => {
    expect(formats('en', 'Pacific/Kiritimati').day('2031-12-04')).toBe('December 4, 2031')
    expect(formats('en', 'Pacific/Pago_Pago').day('2031-12-04')).toBe('December 4, 2031')
  })

  it('a moment has its day where a browser writes Canadian dates like American ones', () => {
    const { DateTimeFormat } = Intl
    // As WebKit does with data of 2022: 11/24/2026. Only a function can stand in for a class.
    function older(locale: string, options: Intl.DateTimeFormatOptions) {
      return new DateTimeFormat(locale === 'en-CA' ? 'en-US' : locale, options)
    }
    const spy = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(older as never)
    expect(formats('en', 'America/Denver').dayOf('2026-11-25T05:30:00Z')).toBe('2026-11-24')
    spy.mockRestore()
  })

  it('days left are counted on the calendar of the office', () => {
    const lateEvening = new Date('2026-11-25T05:30:00Z')
    expect(en.daysUntil('2026-12-03', lateEvening)).toBe(9)
    expect(formats('en', 'UTC').daysUntil('2026-12-03', lateEvening)).toBe(8)
    expect(en.fromToday('2026-12-03', lateEvening)).toBe('in 9 days')
    expect(es.fromToday('2026-11-25', lateEvening)).toBe('mañana')
  })

  it('survive the change of the clocks', () => {
    expect(en.daysUntil('2026-11-02', new Date('2026-10-31T17:00:00Z'))).toBe(2)
  })
})

describe('money and sizes', () => {
  it('show cents only where there are some', () => {
    expect(en.money({ amount: '291.00', currency: 'USD' })).toBe('$291')
    expect(en.money({ amount: '291.5', currency: 'USD' })).toBe('$291.50')
    expect(plain(fr.money({ amount: '1291.50', currency: 'CAD' }))).toBe('1 291,50 $')
  })

  it('group a phone number where its country does', () => {
    expect(en.phone('+14165550142')).toBe('416\u2011555\u20110142')
    for (const typed of ['4165550142', '(416) 555-0142', '+1 416.555.0142', '1-416-555-0142'])
      expect(en.phone(typed)).toBe('416\u2011555\u20110142')
    for (const other of ['+33155501420', '+4541655501']) expect(en.phone(other)).toBe(other)
  })

  it('count bytes as a phone does', () => {
    expect(plain(en.bytes(3_900_000))).toBe('3.9 MB')
    expect(plain(fr.bytes(260_400))).toBe('260 ko')
  })

  it('name weekdays from Monday and read a wall clock', () => {
    expect([en.weekdayName(1), en.weekdayName(7)]).toEqual(['Monday', 'Sunday'])
    expect(plain(en.clock('17:00'))).toBe('5:00 PM')
    expect(plain(fr.clock('08:00'))).toBe('8 h 00')
  })

  it('keep a time of day in one piece at the end of a line', () => {
    expect(fr.time('2031-12-04T22:44:00Z')).toMatch(/^17\u00a0h\u00a044$/)
    expect(en.moment('2031-12-04T22:44:00Z')).toMatch(/^Dec 4, 4:44\u00a0PM$/)
    expect(fr.dateTime('2031-12-04T22:44:00Z')).toMatch(/ 17\u00a0h\u00a044$/)
  })
})
