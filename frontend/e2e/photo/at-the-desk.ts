import type { Page } from '@playwright/test'
import type { DraftsOwner } from '../../src/offline/drafts'

type Desk = typeof import('./desk')

/** A page in the browser that works on one checklist item's pages. */
export function deskOn(page: Page) {
  const call = <Name extends keyof Desk>(name: Name, ...given: Parameters<Desk[Name]>) =>
    page.evaluate(
      async ({ name, given }) => {
        const path = '/e2e/photo/desk.ts'
        const desk = await import(path)
        return desk[name](...given)
      },
      { name, given: given as unknown[] },
    ) as Promise<Awaited<ReturnType<Desk[Name]>>>
  return {
    open: (item: string, owner: DraftsOwner) => call('open', item, owner),
    add: (...kinds: string[]) => call('add', kinds),
    look: () => call('look'),
    call,
  }
}

/** What became of each page, in its order. */
export const statuses = ({ pages }: Awaited<ReturnType<Desk['look']>>) => pages.map(({ status }) => status)
