import '../screening/checklist.css'
import type { Gate } from '../../domain/plan/model.ts'
import { FLAG_GROUPS } from '../../domain/screening/model.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $settings, BUILT_SETTINGS } from '../../stores/settings.ts'
import { FindingsCard } from '../screening/FindingsCard.tsx'
import { ClinicianCard } from './ClinicianCard.tsx'
import { flagFindings } from './flagFindings.ts'
import type { HeadingLevel } from './Heading.tsx'

export interface GateCardsProps {
  readonly gate: Gate
  readonly unseen: boolean
  readonly level: HeadingLevel
}

/** What a closed gate asks, by the checklist's own cards, most urgent first. In an emergency nothing else is offered. */
export function GateCards({ gate, unseen, level }: GateCardsProps) {
  const { country } = useRemembered($settings, BUILT_SETTINGS)
  const findings = flagFindings(gate.because)
  const groups = FLAG_GROUPS.filter((group) => findings.some((found) => found.group === group))
  const emergency = gate.outcome === 'emergency'
  const shown = emergency ? groups.slice(0, 1) : groups
  return (
    <>
      {shown.map((group, index) => (
        <FindingsCard
          key={group}
          level={level === 1 ? 1 : 3}
          group={group}
          findings={findings.filter((found) => found.group === group)}
          country={country}
          asksCountry={index === 0 && (group === 'emergency' || group === 'same-day')}
        />
      ))}
      {!emergency && <ClinicianCard because={gate.because} unseen={unseen} level={level} />}
    </>
  )
}
