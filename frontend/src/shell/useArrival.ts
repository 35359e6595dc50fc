import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'

/** A new page: its neutral title, from the top, and the focus in its main part unless the page has taken it. */
export function useArrival(title: string) {
  const [path] = useLocation()
  const before = useRef(path)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    scrollTo(0, 0)
    const main = document.getElementById('main')
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  }, [path])
}
