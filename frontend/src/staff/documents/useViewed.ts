import { useEffect, useState } from 'react'
import { answer, api, type Shape } from '../../api/client'
import { pageIsViewed } from '../reviewed'

const tell = (id: string, page: number) =>
  answer(api.PUT('/api/v1/documents/{id}/pages/{page}/view', { params: { path: { id, page } } }))

/**
 * The pages that this worker has looked at, now or before. What is `shown` is told to the office: once one of them has
 * looked at every page, the document counts as seen.
 */
export function useViewed(review: Shape<'Review'> | undefined, shown: number | undefined) {
  const [told, setTold] = useState<number[]>([])
  const id = review?.document.id
  const viewed = [...(review?.viewed ?? []), ...told]
  useEffect(() => {
    if (id === undefined || shown === undefined || viewed.includes(shown)) return
    setTold([...told, shown])
    // What does not get through is told again the next time that somebody looks.
    tell(id, shown).then(
      () => pageIsViewed(id, shown),
      () => {},
    )
  }, [id, shown])
  const pages = review?.document.pages.map(({ page }) => page) ?? []
  return { viewed, left: pages.filter(page => !viewed.includes(page)) }
}
