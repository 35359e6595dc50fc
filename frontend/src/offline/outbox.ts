import { deliver, ofClient } from './deliver'
import type { DraftsOwner } from './drafts'
import { type Unsent, unsentOf } from './unsent'
import { openQueue } from './useSendQueue'

/** What Send was pressed for, and was not sent yet. */
export async function wantedOf(owner: DraftsOwner): Promise<Unsent[]> {
  return (await unsentOf(owner)).filter(({ wanted }) => wanted)
}

const LOCK = 'porchlight-sending'

/** One tab at a time where browsers can tell tabs apart; elsewhere the server refuses what comes twice. */
function alone(run: () => Promise<unknown>): Promise<unknown> {
  if (!navigator.locks) return run()
  return navigator.locks.request(LOCK, { ifAvailable: true }, async lock => lock && run())
}

let underWay = false

/** Sends it, whichever page is open, and says after each whether the office has it now. */
export async function sendAll(owner: DraftsOwner, wanted: Unsent[], done: (sent: boolean) => void) {
  if (underWay || wanted.length === 0) return
  underWay = true
  const send = async ({ item }: Unsent) => {
    const queue = await openQueue(item, owner)
    queue.resume()
    await deliver(queue, ofClient).then(
      confirmation => done(confirmation !== undefined),
      () => done(false),
    )
  }
  await alone(() => Promise.all(wanted.map(send))).finally(() => {
    underWay = false
  })
}
