import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Turn } from '../../ui/turn/Turn'
import { nextWords } from './words'

export function NextTurn({ next }: { next: Shape<'NextThing'> }) {
  const t = useText()
  const formats = useFormats()
  const values = { by: next.by && formats.weekday(next.by), days: next.days }
  return (
    <Turn icon="next" title={t('home.next')}>
      <p>
        <Words id={nextWords(next)} values={values} />
      </p>
    </Turn>
  )
}
