import { clockSkew } from '../../api/clock'
import type { Answer } from '../../api/queries'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { useOnline } from '../../shell/useOnline'

/** Milliseconds. What is younger is as good as answered now. */
const FRESH = 15_000

/** Says of when the page is, while that is not now. It has its room on the page always, so that nothing moves. */
export function AsOf({ error, fetching, updatedAt }: Answer<unknown>) {
  const t = useText()
  const formats = useFormats()
  const failed = !useOnline() || error !== undefined
  const before = updatedAt < Math.max(performance.timeOrigin, Date.now() - FRESH)
  const words = failed ? 'home.old' : fetching && before && 'home.checking'
  const time = () => formats.time(new Date(updatedAt + clockSkew()).toISOString())
  return (
    <p className="as-of" role="status">
      {words && t(words, { time: time() })}
    </p>
  )
}
