import { useEffect, useRef } from 'react'

/** A new page: its neutral title, from the top, and the focus in its main part unless the page has taken it. */
export function useArrival(address: string, title: string) {
  const before = useRef(address)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    if (before.current === address) return
    before.current = address
    scrollTo(0, 0)
    const main = document.getElementById('main')
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true })
  }, [address])
}
