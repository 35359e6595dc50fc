import { answer, api, type Shape } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import type { ChangeKind } from '../../changes/fields'
import { spoken } from '../../i18n/speak'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Details } from '../../ui/details/Details'
import { Tag, type TagTone } from '../../ui/tag/Tag'
import { inLanguage } from './statement'

type KindAdvice = Shape<'Advice'>['kinds'][number]
type Asked = { kind?: ChangeKind; happenedOn?: string; learnedOn?: string }

const DUTY: Record<KindAdvice['duty'], TagTone> = { MUST: 'you', SHOULD: 'us', NEED_NOT: 'off' }

/** What the client's programs ask of them, for one kind of change or for all of them. */
export function useAdvice(code: string, asked: Asked = {}, language: string = spoken()) {
  const query = Object.fromEntries(Object.entries(asked).filter(([, value]) => value)) as Asked
  return useQuery({
    key: ['change-advice', code, language, query],
    read: () =>
      answer(
        api.GET('/api/v1/clients/{code}/change-advice', {
          params: { path: { code }, query },
          ...inLanguage(language),
        }),
      ),
    fresh: 60_000,
  })
}

export function Duty({ duty }: { duty: KindAdvice['duty'] }) {
  const t = useText()
  return <Tag tone={DUTY[duty]}>{t(`change-duty.${duty}`)}</Tag>
}

/** Per program: whether the client must tell us, by when, why, and what happens otherwise. */
export function Advice({ advice, language }: { advice: KindAdvice; language?: string }) {
  const t = useText()
  const f = useFormats()
  if (advice.programs.length === 0) return <p className="small">{t('change.no-program')}</p>
  return (
    <ul className="stack stack--s">
      {advice.programs.map(
        ({ program, programName, duty, dueOn, deadline, late, onlyIf, why, otherwise, source }) => (
          <li key={program} className="stack stack--xs">
            <div className="row">
              <b lang={language}>{programName}</b>
              <Duty duty={duty} />
            </div>
            <p className="small">
              {dueOn
                ? t(late ? 'change.was-due' : 'change.tell-by', { day: f.weekday(dueOn) })
                : t(`change-deadline.${deadline}`)}
            </p>
            <div className="stack stack--xs" lang={language}>
              {onlyIf && <p className="small">{onlyIf}</p>}
              <p className="small">{why}</p>
              {otherwise && <p className="small">{otherwise}</p>}
            </div>
            <Details summary={t('change.source')}>
              <p className="small quiet">{source}</p>
            </Details>
          </li>
        ),
      )}
    </ul>
  )
}
