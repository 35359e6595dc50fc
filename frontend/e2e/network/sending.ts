import { createHash } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'
import { type Caseworker, signIn } from '../given'
import { Client } from '../main-job/client'
import { jpegHeldSideways } from '../main-job/photographs'
import { isStored } from '../store'
import type { Network } from './network'

export const FOUR_MEGABYTES = 4_000_000

/** Milliseconds: a server that was killed may take half a minute to come back. */
const WITHIN = 180_000

/** A share of 1, to be read. */
export const percent = (share: number) => `${(share * 100).toFixed(1)}%`

type File = { name: string; mimeType: string; buffer: Buffer }

/** A photograph of four megabytes, with the short film that some phones put behind it. */
export async function photographWithFilm(browser: Browser): Promise<File> {
  const photograph = await jpegHeldSideways(browser)
  const film = Buffer.alloc(FOUR_MEGABYTES - photograph.buffer.length)
  for (let at = 0; at < film.length; at++) film[at] = Math.imul(at, 2654435761) >>> 13
  return { ...photograph, buffer: Buffer.concat([photograph.buffer, film]) }
}

type Journey = { page: Page; network: Network; dana: Caseworker }

/**
 * A client sends a file as it is, and something happens when that share of it has left the phone. The office has these
 * very bytes afterwards, in one document with one confirmation.
 *
 * @returns the share of the file, of 1, that left the phone from then on, and how long the whole upload took
 */
export async function sendsThrough(
  { page, network, dana }: Journey,
  file: File,
  { share, happens }: { share: number; happens: () => void },
): Promise<{ sentAfter: number; seconds: number }> {
  const rosa = await dana.client()
  const item = await dana.ask(rosa)
  await signIn(page, await dana.link(rosa))
  await page.getByRole('link', { name: /^What you earn/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Add photos' })).toBeVisible()
  const client = new Client(page, rosa.contact)
  const before = Math.round(share * file.buffer.length)
  network.when(before, happens)
  const began = Date.now()
  await client.addPages([file], { fullSize: true, within: WITHIN })
  const seconds = (Date.now() - began) / 1000
  const sentAfter = (network.sent - before) / file.buffer.length
  const number = await client.send(1)

  const documents = (await dana.get(`/api/v1/documents?checklistItemId=${item}`)).items
  expect(documents).toHaveLength(1)
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  expect(documents[0].pages[0].sha256).toBe(sha256(file.buffer))
  expect(isStored(file.buffer)).toBe(true)
  const confirmations = await (await page.request.get('/api/v1/confirmations')).json()
  expect(confirmations.items.map((one: { number: string }) => one.number)).toEqual([number])
  return { sentAfter, seconds }
}
