import { expect, type Page } from '@playwright/test'
import type { Caseworker, Client } from './given'

const RATE = 8000
const SECONDS = 8

/** Somebody speaks: syllables, five in a second. Nobody twice at the same pitch: no recording is taken for two people. */
export function voice(loud: number) {
  const pitch = 130 + Math.random() * 20
  const samples = Buffer.alloc(RATE * SECONDS * 2)
  for (let at = 0; at < RATE * SECONDS; at++) {
    const within = (at % (RATE / 5)) / (RATE / 5)
    const swell = Math.max(0, Math.sin(Math.PI * within) - 0.2)
    samples.writeInt16LE(
      Math.round(Math.sin((2 * Math.PI * pitch * at) / RATE) * swell * loud * 32_000),
      at * 2,
    )
  }
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** On the telephone a client agreed to do business online; answers with what was kept, and its confirmation. */
export async function agreedByTelephone(worker: Caseworker, { code }: Client, summary: string) {
  const sent = await worker.http.post('/api/v1/uploads/plain?recording=true', {
    headers: { 'Content-Type': 'audio/wav' },
    data: voice(0.5),
  })
  expect(sent.ok(), await sent.text()).toBe(true)
  const kind = 'ELECTRONIC_BUSINESS'
  const { statement } = await worker.get(`/api/v1/clients/${code}/telephone-script?kind=${kind}`)
  return worker.post(`/api/v1/clients/${code}/telephone-signatures`, {
    kind,
    statementHash: statement.hash,
    uploadId: (await sent.json()).id,
    voice: 'Rosa Fernhollow',
    recordedAt: new Date(Date.now() - 30_000).toISOString(),
    phone: '+12065550187',
    summary,
    listened: true,
  })
}

/** Plays it, as fast as the browser can. */
export async function playedToItsEnd(page: Page) {
  const player = page.getByLabel('The recording')
  await player.evaluate(async audio => {
    const sound = audio as HTMLAudioElement
    sound.muted = true
    sound.playbackRate = 4
    await sound.play()
  })
  await expect.poll(() => player.evaluate(audio => (audio as HTMLAudioElement).ended)).toBe(true)
}
