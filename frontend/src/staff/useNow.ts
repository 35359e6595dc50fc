import { useEffect, useState } from 'react'
import { serverNow } from '../api/clock'

/** The server's time, milliseconds since the epoch; moves on every half minute. */
export function useNow() {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
