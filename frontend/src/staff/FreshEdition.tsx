import { useText } from '../i18n/useText'
import { Changes } from './Changes'
import { Fresh } from './Fresh'
import type { Line } from './lines'

type Props = { by: string | undefined; now: Line[]; before: Line[] }

/** What a colleague changed meanwhile, beside what was read; saving again takes its place. */
export function FreshEdition({ by, now, before }: Props) {
  const t = useText()
  return (
    <Fresh>
      <p>{t('edition.meanwhile', { who: by ?? t('edition.somebody') })}</p>
      <Changes now={now} before={before} />
    </Fresh>
  )
}
