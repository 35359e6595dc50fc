import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { useLanguageName } from '../useOffices'
import { changedIn, rewordedIn } from './terms'

type Reason = Shape<'ReviewReason'>

/** What a version changed of the one before, in a line. */
export function Changed({ now, before }: { now: Reason; before: Reason | undefined }) {
  const t = useText()
  const f = useFormats()
  const languageName = useLanguageName()
  const reworded = before ? rewordedIn(now.words, before.words) : []
  const languages = f.list(reworded.map(languageName))
  return (
    <>
      {changedIn(now, before)
        .map(what => t(`review-reason.changed-${what}`, { languages }))
        .join(' · ')}
    </>
  )
}
