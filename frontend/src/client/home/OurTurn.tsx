import type { Shape } from '../../api/client'
import { hasWords } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Turn } from '../../ui/turn/Turn'

type OurThing = Shape<'OurThing'>

/** Received is not opened: the two are different sentences. */
function Checking({ thing }: { thing: OurThing }) {
  const formats = useFormats()
  const { openedAt, openedBy: who, receivedAt, by, late } = thing
  const name = thing.requirementName ?? ''
  const date = by && formats.weekday(by)
  if (openedAt) {
    const values = { name, who, opened: formats.day(formats.dayOf(openedAt)) }
    return (
      <p>
        <Words id={who ? 'home.us-opened' : 'home.us-opened-unnamed'} values={values} />{' '}
        {date && <Words id="home.us-opened-by" values={{ by: date }} />}
        {late && <Words id="home.us-late" />}
      </p>
    )
  }
  const received = receivedAt ? formats.day(formats.dayOf(receivedAt)) : ''
  return (
    <p>
      <Words id="home.us-CHECK_DOCUMENT" values={{ name, received }} />{' '}
      {date && <Words id="home.us-CHECK_DOCUMENT-by" values={{ by: date }} />}
      {late && <Words id="home.us-late" />}
    </p>
  )
}

function Doing({ thing }: { thing: OurThing }) {
  const t = useText()
  const formats = useFormats()
  const date = thing.by && formats.weekday(thing.by)
  const by = date ? <Words id="home.us-by" values={{ by: date }} /> : thing.late && t('home.us-late')
  if (thing.actionKind) {
    return (
      <p>
        <b>{thing.requirementName}</b> · {t(`action.${thing.actionKind}`)} {by}
      </p>
    )
  }
  const words = `home.us-${thing.kind}`
  return (
    <p>
      <Words id={hasWords(words) ? words : 'home.us-nothing'} values={{ name: thing.requirementName }} /> {by}
    </p>
  )
}

export function OurTurn({ program: { us, you } }: { program: Shape<'ProgramStatus'> }) {
  const t = useText()
  return (
    <Turn icon="desk" title={t('home.us')}>
      <div className="stack stack--xs">
        {us.map((thing, index) =>
          thing.receivedAt || thing.openedAt ? (
            <Checking key={index} thing={thing} />
          ) : (
            <Doing key={index} thing={thing} />
          ),
        )}
        {us.length === 0 && <p>{t(you.length > 0 ? 'home.us-waiting' : 'home.us-nothing')}</p>}
      </div>
    </Turn>
  )
}
