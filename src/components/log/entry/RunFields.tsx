import { typeField } from '../../../stores/logForm.ts'
import { ENTRY } from '../../../words/log-entry.ts'
import { EFFORT_WORDS } from '../../../words/pain-scale.ts'
import { later } from '../../ui/later.tsx'
import { NumberScale } from '../../ui/NumberScale.tsx'
import { PainScale } from '../../ui/PainScale.tsx'
import type { FieldsProps } from './fields.ts'
import { MoreFields } from './MoreFields.tsx'
import { RunTime } from './RunTime.tsx'
import { Session } from './Session.tsx'
import { Signs } from './Signs.tsx'
import { Whys } from './Whys.tsx'

const Where = later<FieldsProps>(() => import('./Where.tsx').then((part) => part.Where))

/** A run: how much of it, how it felt and where, then more on demand. */
export function RunFields(props: FieldsProps) {
  const { state, given, form, asked, errorOf } = props
  if (asked.includes('why')) {
    return (
      <>
        <Session {...props} />
        <Whys {...props} />
      </>
    )
  }
  const time = asked.includes('minutes') && (form.done !== 'whole' || !given.due)
  return (
    <>
      <Session {...props} />
      {time && <RunTime {...props} />}
      <PainScale
        name="pain"
        legend={ENTRY.pain}
        chosen={form.pain}
        onChoose={(pain) => typeField('pain', pain)}
        error={errorOf('pain')}
      />
      {asked.includes('morning') && (
        <PainScale
          name="morning"
          legend={ENTRY.morning}
          first={{ value: 'open', label: ENTRY.morningLater }}
          brief
          chosen={form.morning || 'open'}
          onChoose={(morning) => typeField('morning', morning)}
        />
      )}
      {asked.includes('place') && <Where {...props} />}
      <Signs {...props} pelvic={state.family === 'pelvic'} />
      <NumberScale
        name="effort"
        legend={ENTRY.effort}
        words={EFFORT_WORDS}
        chosen={form.effort}
        onChoose={(effort) => typeField('effort', effort)}
      />
      <MoreFields {...props} time={asked.includes('minutes') && !time} />
    </>
  )
}
