import type { Shape } from '../../api/client'
import { momentOf, shownAt } from './moment'

type Engagement = Shape<'Engagement'>

export const CHANNELS = [
  'NOTE_ONLY',
  'PHONE',
  'VISIT',
  'VIDEO',
  'MESSAGE',
  'EMAIL',
  'LETTER',
  'OTHER',
] as const
export const DIRECTIONS = ['FROM_CLIENT', 'TO_CLIENT'] as const

/** Whether one of the two began it: who comes in person has no direction. */
export const isDirected = (channel: string) => !['VISIT', 'OTHER', 'NOTE_ONLY'].includes(channel)
export const hasLength = (channel: string) => channel !== 'NOTE_ONLY'

export type EngagementDraft = {
  text: string
  channel: Engagement['channel']
  direction: NonNullable<Engagement['direction']> | ''
  /** Empty for now. */
  day: string
  time: string
  minutes: string
  mentions: { id: string; name: string }[]
}

export const EMPTY: EngagementDraft = {
  text: '',
  channel: 'NOTE_ONLY',
  direction: '',
  day: '',
  time: '',
  minutes: '',
  mentions: [],
}

export const draftOf = (told: Engagement, timeZone: string): EngagementDraft => ({
  ...EMPTY,
  ...shownAt(told.at, timeZone),
  text: told.text,
  channel: told.channel,
  direction: told.direction ?? '',
  minutes: told.minutes ? String(told.minutes) : '',
})

/** What is sent: nothing that its channel does not have, and nobody whose name is not in the text any more. */
export function contentOf(draft: EngagementDraft, timeZone: string) {
  const { channel, direction, day, time, minutes, mentions } = draft
  const text = draft.text.trim()
  return {
    channel,
    text,
    ...(direction && isDirected(channel) && { direction }),
    ...(day && time && { at: momentOf(day, time, timeZone) }),
    ...(minutes && hasLength(channel) && { minutes: Number(minutes) }),
    mentions: mentions.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id),
  }
}

/** What is missing before it can be sent, by field. */
export const missingIn = ({ text, channel, day, time, minutes }: EngagementDraft) => ({
  text: !text.trim() && 'note.missing',
  at: !day !== !time && 'note.at-missing',
  minutes:
    minutes !== '' &&
    hasLength(channel) &&
    !(/^\d{1,4}$/.test(minutes) && Number(minutes) >= 1 && Number(minutes) <= 1440) &&
    'note.minutes-wrong',
})
