import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Hero } from '../../ui/hero/Hero'
import { doing } from './words'

/**
 * The person's name, and the one fact that matters most. It says that there is nothing to do only where no program on
 * the page waits for the client: a renewal or an interview does, too, without any document.
 */
export function Greeting({ home }: { home: Shape<'Home'> }) {
  const t = useText()
  const formats = useFormats()
  const { client, programs, steps, openItems: count, firstDueOn } = home
  const things = programs.flatMap(({ you }) => you)
  const waiting = programs.filter(({ turn }) => turn === 'YOU').length
  const late = firstDueOn !== undefined && formats.daysUntil(firstDueOn) < 0
  return (
    <Hero title={t('home.hello', { name: client.firstName })}>
      {count > 0 && <Words id={`home.to-${doing(things)}`} values={{ count }} />}
      {count === 0 && waiting > 0 && <Words id="home.waits" values={{ count: waiting }} />}
      {count === 0 && waiting === 0 && steps.length > 0 && (
        <Words id="home.to-plan" values={{ count: steps.length }} />
      )}
      {count + waiting + steps.length === 0 && t('home.nothing-to-do')}
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
