import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import Uppy from '@uppy/core'
import Tus from '@uppy/tus'
import { Upload } from 'tus-js-client'
import { Caseworker } from '../given'
import { pdfOf } from '../main-job/pdf'
import { roundRobin } from '../network/round-robin'
import { Server } from '../network/server'
import { isStored } from '../store'

const MORE_THAN_A_PART = 6_000_000
const CHUNK = 1024 * 1024

type Sender = typeof withTusJsClient
type Headers = Record<string, string>

let second: Server
let door: Awaited<ReturnType<typeof roundRobin>>
let dana: Caseworker
test.beforeAll(async () => {
  test.setTimeout(120_000)
  dana = await Caseworker.signedIn()
  second = await Server.started('reports/second-server.log')
  door = await roundRobin(process.env.PORCHLIGHT_URL ?? 'http://localhost:8080', second.address)
})
test.afterAll(async () => {
  await door.close()
  await second.kill()
})

/** Answers with the upload's address. */
async function withTusJsClient(file: Buffer, endpoint: string, headers: Headers): Promise<string> {
  return new Promise((resolve, reject) => {
    const metadata = { filename: 'stubs.pdf', filetype: 'application/pdf' }
    const onSuccess = () => resolve(upload.url ?? '')
    const upload = new Upload(file as never, {
      endpoint,
      headers,
      metadata,
      chunkSize: CHUNK,
      onSuccess,
      onError: reject,
    })
    upload.start()
  })
}

async function withUppy(file: Buffer, endpoint: string, headers: Headers): Promise<string> {
  const uppy = new Uppy().use(Tus, { endpoint, headers, chunkSize: CHUNK })
  uppy.addFile({ name: 'stubs.pdf', type: 'application/pdf', data: file as never })
  const result = await uppy.upload()
  expect(result?.failed).toEqual([])
  return result?.successful?.[0]?.uploadURL ?? ''
}

/** What a client of the API sends with every request, signed in with a link. */
async function signedIn(link: string): Promise<Headers> {
  const answer = await fetch(`${door.address}/api/v1/sessions/link`, {
    method: 'POST',
    headers: { Origin: door.address, 'Content-Type': 'application/json' },
    body: JSON.stringify({ token: link.replace('#', ''), sharedDevice: true }),
  })
  expect(answer.status).toBe(200)
  const cookies = answer.headers.getSetCookie().map(cookie => cookie.split(';')[0])
  return { Origin: door.address, Cookie: cookies.join('; ') }
}

const senders: [string, Sender][] = [
  ['tus-js-client', withTusJsClient],
  ['Uppy', withUppy],
]

for (const [name, send] of senders) {
  test(`two servers take the chunks that ${name} sends in turn`, async () => {
    const rosa = await dana.client()
    const checklistItemId = await dana.ask(rosa)
    const headers = await signedIn(await dana.link(rosa))
    const { buffer } = pdfOf(MORE_THAN_A_PART)
    const before = [...door.chunks]
    const began = Date.now()
    const upload = await send(buffer, `${door.address}/api/v1/uploads`, headers)
    const seconds = (Date.now() - began) / 1000
    const chunks = door.chunks.map((count, at) => count - (before[at] ?? 0))
    console.log(`${name}: ${buffer.length} bytes in ${seconds} s, chunks ${chunks.join(' and ')}`)
    expect(chunks).toEqual([3, 3])

    const sent = await fetch(`${door.address}/api/v1/documents`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json', 'Idempotency-Key': checklistItemId },
      body: JSON.stringify({ checklistItemId, pages: [{ uploadId: upload.split('/').at(-1) }] }),
    })
    expect(sent.status).toBe(201)
    const [page] = (await dana.documentOf(checklistItemId)).pages
    expect(page?.sha256).toBe(createHash('sha256').update(buffer).digest('hex'))
    expect(isStored(buffer)).toBe(true)
  })
}
