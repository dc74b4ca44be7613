import { METRES_IN } from '../../domain/log/measures.ts'
import type { ShoeDistance } from '../../domain/log/shoes.ts'
import { useRemembered } from '../../stores/remembered.ts'
import { $settings, BUILT_SETTINGS } from '../../stores/settings.ts'
import { LOG, shoeText } from '../../words/log.ts'

/** How far each pair has gone, in the person's unit. */
export function Shoes({ pairs }: { readonly pairs: readonly ShoeDistance[] }) {
  const { units } = useRemembered($settings, BUILT_SETTINGS)
  if (pairs.length === 0) return null
  return (
    <section class="card log-shoes">
      <h2>{LOG.shoesTitle}</h2>
      <dl>
        {pairs.map((pair) => (
          <div key={pair.shoe}>
            <dt>{pair.shoe}</dt>
            <dd>{shoeText(pair, units, METRES_IN[units])}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
