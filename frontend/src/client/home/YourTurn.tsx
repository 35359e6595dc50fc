import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { Details } from '../../ui/details/Details'
import type { IconName } from '../../ui/icon/paths'
import { ButtonLink } from '../../ui/link/Link'
import { TaskList } from '../../ui/task-list/TaskList'
import { Turn } from '../../ui/turn/Turn'
import { doing, yourWords } from './words'

function WhatIfNothing({ kind, on, text }: Shape<'IfNothing'>) {
  const t = useText()
  const formats = useFormats()
  return (
    <Details summary={t('home.if-nothing')}>
      <p>{text ?? t(`if-nothing.${kind}`)}</p>
      {on && (
        <p>
          <Words id="if-nothing.on" values={{ on: formats.weekday(on) }} />
        </p>
      )}
    </Details>
  )
}

const ICONS: Record<Shape<'YourThing'>['kind'], IconName> = {
  SEND_DOCUMENT: 'flag',
  RETAKE_DOCUMENT: 'again',
  USE_OFFER: 'document',
}

function useLines(things: Shape<'YourThing'>[]) {
  const t = useText()
  const formats = useFormats()
  return things.map(({ kind, itemId, requirementName, dueOn, overdue }) => {
    const words = overdue ? 'home.line-overdue' : `home.line-${kind}`
    const state = t(words, { date: formats.day(dueOn) })
    const to = kind === 'USE_OFFER' ? '/documents' : `/checklist/${itemId}/photos`
    return { to, icon: ICONS[kind], title: requirementName, state }
  })
}

/** What the client has to do, with the way to do it, or that there is nothing. */
export function YourTurn({ program, lit }: { program: Shape<'ProgramStatus'>; lit: boolean }) {
  const t = useText()
  const formats = useFormats()
  const { you, ifNothing } = program
  const tasks = useLines(you)
  const first = you.map(thing => thing.dueOn).sort()[0]
  if (!first) {
    return (
      <Turn icon={program.turn === 'YOU' ? 'flag' : 'check'} title={t('home.you')}>
        <p>
          <Words id={yourWords(program)} />
        </p>
        {program.turn === 'YOU' && <WhatIfNothing {...ifNothing} />}
      </Turn>
    )
  }
  const count = you.length
  const what = doing(you)
  const passed = formats.daysUntil(first) < 0 ? 'was-due' : 'due'
  const due = `home.${what === 'use' ? 'use' : 'you'}-${passed}`
  const lead = t(`home.you-${what}`, { count })
  const light = lit ? ({ lit: true, lead } as const) : ({ lit: false } as const)
  return (
    <Turn icon="flag" title={t('home.you')} {...light}>
      {!lit && <p className="big">{lead}</p>}
      <p>
        <Words id={due} values={{ count, date: formats.weekday(first) }} />
      </p>
      <TaskList tasks={tasks} />
      <ButtonLink
        to="/documents"
        wide
        icon={what === 'use' ? 'document' : 'camera'}
        look={lit ? 'main' : 'second'}
      >
        {t(what === 'use' ? 'home.use-button' : 'home.you-button')}
      </ButtonLink>
      <WhatIfNothing {...ifNothing} />
    </Turn>
  )
}
