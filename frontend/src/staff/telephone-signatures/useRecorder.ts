import { useEffect, useReducer, useRef } from 'react'
import { serverNow } from '../../api/clock'
import { nameOf, next, recordedAs, type Sound, whyOf } from './recording'

/** A voice at arm's length moves the wave by more than this part of its range. */
const LOUD = 0.05
const LOOKS_PER_SECOND = 5

type Going = { recorder: MediaRecorder; stop: () => void }

/** Tells whether anything louder than a room is heard. */
function listen(stream: MediaStream, onLevel: (loud: boolean) => void) {
  const context = new AudioContext()
  const ear = context.createAnalyser()
  context.createMediaStreamSource(stream).connect(ear)
  const wave = new Float32Array(ear.fftSize)
  const timer = setInterval(() => {
    ear.getFloatTimeDomainData(wave)
    onLevel(wave.some(value => Math.abs(value) > LOUD))
  }, 1000 / LOOKS_PER_SECOND)
  return () => {
    clearInterval(timer)
    void context.close()
  }
}

/** The microphone, from being asked for until what it heard is there. It is let go as soon as it is not needed. */
export function useRecorder(onSound: (sound: Sound) => void) {
  const [state, tell] = useReducer(next, { status: 'IDLE' })
  const going = useRef<Going>(undefined)
  const gone = useRef(false)

  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      going.current?.stop()
    }
  }, [])

  const record = (stream: MediaStream) => {
    const type = recordedAs(wanted => MediaRecorder.isTypeSupported(wanted))
    const recorder = new MediaRecorder(stream, {
      ...(type && { mimeType: type }),
      audioBitsPerSecond: 32_000,
    })
    const deafen = listen(stream, loud => tell({ type: 'level', loud }))
    const beganAt = serverNow()
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => void parts.push(data)
    recorder.onstop = () => {
      deafen()
      for (const track of stream.getTracks()) track.stop()
      going.current = undefined
      tell({ type: 'end' })
      const kind = recorder.mimeType || type || 'audio/webm'
      if (!gone.current && parts.length > 0)
        onSound({ file: new Blob(parts, { type: kind }), name: nameOf(kind), beganAt, endedAt: serverNow() })
    }
    going.current = { recorder, stop: () => recorder.state !== 'inactive' && recorder.stop() }
    recorder.start(1000)
    tell({ type: 'begin', at: beganAt })
  }

  const start = async () => {
    if (going.current) return
    tell({ type: 'ask' })
    if (!navigator.mediaDevices || !('MediaRecorder' in window))
      return tell({ type: 'fail', why: 'not-here' })
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      record(stream)
    } catch (error) {
      tell({ type: 'fail', why: whyOf(error) })
    }
  }
  return { state, start: () => void start(), stop: () => going.current?.stop() }
}
