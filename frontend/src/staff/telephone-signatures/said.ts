import type { Shape } from '../../api/client'
import type { Sound } from './recording'

type Script = Shape<'TelephoneScript'>

/** What a worker types about a call. */
export type Draft = { voice: string; phone: string; summary: string; day: string; time: string }

const LONGEST_SUMMARY = 2000

/** What is signed; where that is too long its headings, which the worker puts in words of their own. */
export function firstSummary({ statement: { title, paragraphs } }: Script) {
  const words = paragraphs.flatMap(({ heading, text }) => (heading ? [`– ${heading}`, text] : [text]))
  const whole = [title, ...words].join('\n')
  if (whole.length <= LONGEST_SUMMARY) return whole
  const lines = paragraphs.map(({ heading, text }) => heading ?? text)
  return [title, ...lines.map(line => `– ${line}`)].join('\n').slice(0, LONGEST_SUMMARY)
}

const two = (value: number) => String(value).padStart(2, '0')

/** A moment as the fields of a day and a time on this computer's clock have it. */
export function dayAndTime(moment: number) {
  const at = new Date(moment)
  return {
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  }
}

/** When a recording begins: as it was heard here, or as the worker says of a file. */
export function beganAt(sound: Sound | undefined, { day, time }: Draft): string | undefined {
  if (sound?.beganAt !== undefined) return new Date(sound.beganAt).toISOString()
  const typed = day && time ? new Date(`${day}T${time}`) : undefined
  return typed && !Number.isNaN(typed.getTime()) ? typed.toISOString() : undefined
}
