import { useEffect, useState } from 'react'
import { answer, api } from '../../api/client'
import { retrying } from '../../api/retry'
import type { Sound } from './recording'

type Kept = { uploadId?: string; error?: unknown }

const send = ({ file, name }: Sound) =>
  answer(
    api.POST('/api/v1/uploads/plain', {
      params: { query: { recording: true }, header: { 'X-File-Name': encodeURIComponent(name) } },
      body: file as unknown as string,
      bodySerializer: body => body,
      headers: { 'Content-Type': file.type || 'application/octet-stream' },
    }),
  )

const drop = (id: string) =>
  api.DELETE('/api/v1/uploads/{id}', {
    params: { path: { id }, header: { 'Tus-Resumable': '1.0.0' } },
  })

/**
 * Sends a recording as soon as it is there, while its worker listens to it: the office hears at once whether
 * anybody speaks. What is not used is thrown away.
 */
export function useKept(sound: Sound | undefined) {
  const [kept, setKept] = useState<Kept>({})
  const [tries, setTries] = useState(0)
  useEffect(() => {
    setKept({})
    if (!sound) return
    let current = true
    retrying(3, () => send(sound)).then(
      ({ id }) => (current ? setKept({ uploadId: id }) : void drop(id)),
      error => current && setKept({ error }),
    )
    return () => {
      current = false
    }
  }, [sound, tries])
  return {
    ...kept,
    sending: sound !== undefined && !kept.uploadId && !kept.error,
    again: () => setTries(tries + 1),
    forget: () => void (kept.uploadId && drop(kept.uploadId)),
  }
}
