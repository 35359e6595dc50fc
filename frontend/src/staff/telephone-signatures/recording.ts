/** What was recorded here, or a file that the telephone system made. */
export type Sound = {
  file: Blob
  /** For people to read. */
  name: string
  /** When it begins, by the server's clock; of a file, only its last byte's moment is known. */
  beganAt: number | undefined
  endedAt: number
}

export type RecorderState =
  | { status: 'IDLE' }
  /** The browser asks whether it may listen. */
  | { status: 'ASKING' }
  | { status: 'RECORDING'; beganAt: number; heard: boolean }
  | { status: 'FAILED'; why: 'blocked' | 'no-microphone' | 'not-here' }

type RecorderEvent =
  | { type: 'ask' }
  | { type: 'begin'; at: number }
  | { type: 'level'; loud: boolean }
  | { type: 'fail'; why: 'blocked' | 'no-microphone' | 'not-here' }
  | { type: 'end' }

/** What a browser calls an answer of no, and what it calls no microphone. */
export function whyOf(error: unknown): 'blocked' | 'no-microphone' {
  return error instanceof DOMException && error.name === 'NotFoundError' ? 'no-microphone' : 'blocked'
}

/** Nothing begins twice, and what comes too late changes nothing. */
export function next(state: RecorderState, event: RecorderEvent): RecorderState {
  switch (event.type) {
    case 'ask':
      return state.status === 'RECORDING' ? state : { status: 'ASKING' }
    case 'begin':
      return state.status === 'ASKING' ? { status: 'RECORDING', beganAt: event.at, heard: false } : state
    case 'level':
      return state.status === 'RECORDING' && event.loud && !state.heard ? { ...state, heard: true } : state
    case 'fail':
      return { status: 'FAILED', why: event.why }
    case 'end':
      return state.status === 'FAILED' ? state : { status: 'IDLE' }
  }
}

const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4']

/** The first of the kinds that the office takes and this browser makes. */
export const recordedAs = (supported: (type: string) => boolean) => TYPES.find(supported)

const ENDINGS: Record<string, string> = { 'audio/webm': 'webm', 'audio/ogg': 'ogg', 'audio/mp4': 'm4a' }

export const nameOf = (type: string) => `recording.${ENDINGS[type.split(';')[0] ?? ''] ?? 'webm'}`

/** "1:05" of seconds. */
export const lasting = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
