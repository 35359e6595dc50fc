import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import type { Once } from '../../api/useSubmission'
import { KEPT_FILTERS, readFilters } from '../keptFilters'

const path = ({ id }: Shape<'SavedFilter'>) => ({ params: { path: { id } } })
const ROUTE = '/api/v1/worklist/filters/{id}'
const CHOICE = '/api/v1/worklist/filters/{id}/choice'

type Kept = Shape<'SavedFilter'>

/** What can be done with lists that are kept. */
const changes = {
  keep: (body: Shape<'NewSavedFilter'>, headers: Once) =>
    answer(api.POST('/api/v1/worklist/filters', { body, headers })),
  change: (kept: Kept, body: Shape<'SavedFilterChange'>) => answer(api.PUT(ROUTE, { ...path(kept), body })),
  remove: (kept: Kept) => answer(api.DELETE(ROUTE, path(kept))),
  choose: (kept: Kept) => answer(kept.chosen ? api.DELETE(CHOICE, path(kept)) : api.PUT(CHOICE, path(kept))),
}
export type Changes = typeof changes

/** Lists that are kept, read anew after each change. */
export function useSavedFilters() {
  const { data } = useQuery({ key: KEPT_FILTERS, read: readFilters, fresh: 60_000 })
  const anew = async <T>(done: Promise<T>) => {
    const result = await done
    queries.invalidate(KEPT_FILTERS)
    return result
  }
  const does: Changes = {
    keep: (body, headers) => anew(changes.keep(body, headers)),
    change: (kept, body) => anew(changes.change(kept, body)),
    remove: kept => anew(changes.remove(kept)),
    choose: kept => anew(changes.choose(kept)),
  }
  return { items: data?.items ?? [], does }
}
