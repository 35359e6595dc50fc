import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Hero } from '../../ui/hero/Hero'

/** The person's name, and the one fact that matters most. */
export function Greeting({ home: { client, openItems: count, firstDueOn } }: { home: Shape<'Home'> }) {
  const t = useText()
  const formats = useFormats()
  const late = firstDueOn !== undefined && formats.daysUntil(firstDueOn) < 0
  return (
    <Hero title={t('home.hello', { name: client.firstName })}>
      {count === 0 ? t('home.nothing-to-do') : <Words id="home.to-send" values={{ count }} />}
      {count > 0 && firstDueOn && (
        <>
          <br />
          <Words
            id={late ? 'home.was-due' : 'home.due'}
            values={{ count, when: formats.fromToday(firstDueOn) }}
          />
        </>
      )}
    </Hero>
  )
}
