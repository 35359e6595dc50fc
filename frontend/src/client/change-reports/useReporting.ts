import { useEffect, useState, useSyncExternalStore } from 'react'
import { useSession } from '../../api/useSession'
import { useFormats } from '../../i18n/useFormats'
import { type DraftsOwner, openDrafts } from '../../offline/drafts'
import { atTheEnd } from '../../offline/endings'
import type { ChangeReport } from './answers'
import { draftKey, Saving, type SavingView } from './saving'
import { useReport } from './useReport'

const open = new Map<string, Promise<Saving>>()
const forget = () => open.clear()

const nameOf = (report: ChangeReport, owner: DraftsOwner) => `${owner.accountId} ${report.id}`

/** One for each report: it goes on to save while other pages of the app are looked at. */
function openSaving(report: ChangeReport, owner: DraftsOwner, today: () => string): Promise<Saving> {
  const name = nameOf(report, owner)
  const saving = open.get(name) ?? openDrafts(owner).then(drafts => Saving.open(report, drafts, today))
  open.set(name, saving)
  atTheEnd(forget)
  return saving
}

/** Nothing of this report is saved from now on: it was sent, deleted or put back. */
export async function endSaving(id: string) {
  for (const [name, saving] of open) {
    if (!name.endsWith(` ${id}`)) continue
    open.delete(name)
    ;(await saving).close()
  }
}

const nothing = () => () => {}

const useView = (saving?: Saving) => useSyncExternalStore(saving?.subscribe ?? nothing, () => saving?.get())

/** What this device has of a report and the office has not, which is sent from here, too; undefined where it has nothing. */
export function useLeftOnPhone(report: ChangeReport): SavingView | undefined {
  const session = useSession()
  const formats = useFormats()
  const [saving, setSaving] = useState<Saving>()
  const accountId = session?.accountId
  const sharedDevice = session?.sharedDevice ?? true
  useEffect(() => {
    if (!accountId || report.state.finished) return
    let current = true
    const look = async () => {
      const owner = { accountId, sharedDevice }
      const drafts = await openDrafts(owner)
      const begun = open.has(nameOf(report, owner)) || (await drafts.read(draftKey(report.id)))
      if (!begun) return
      const opened = await openSaving(report, owner, () => formats.dayOf(new Date()))
      if (!current) return
      opened.heard(report)
      setSaving(opened)
    }
    look().catch(() => undefined)
    return () => {
      current = false
    }
  }, [report, accountId, sharedDevice])
  return useView(saving)
}

export type Reporting = SavingView & { saving: Saving }

/** A report as it is written, and what saves it; undefined until both are there. */
export function useReporting(id: string) {
  const session = useSession()
  const formats = useFormats()
  const { data: report, error, again } = useReport(id)
  const [saving, setSaving] = useState<Saving>()
  const accountId = session?.accountId
  const sharedDevice = session?.sharedDevice ?? true
  useEffect(() => {
    if (!report || !accountId) return
    let current = true
    const today = () => formats.dayOf(new Date())
    void openSaving(report, { accountId, sharedDevice }, today).then(opened => {
      if (!current) return
      opened.heard(report)
      setSaving(opened)
    })
    return () => {
      current = false
    }
  }, [report, accountId, sharedDevice])
  const view = useView(saving)
  // Whoever goes elsewhere has finished typing here.
  useEffect(() => () => void saving?.flush(), [saving])
  return { reporting: saving && view ? { ...view, saving } : undefined, error, again }
}
