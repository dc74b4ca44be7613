import { TODAY } from '../../words/today.ts'

/** What this page is for, and what comes first. Built into the page, so it stands there without a script. */
export function NoPlan() {
  return (
    <div class="flow narrow">
      <h1>{TODAY.title}</h1>
      <p class="lead">{TODAY.lead}</p>
      <ul class="today-gives">
        {TODAY.gives.map(({ strong, rest }) => (
          <li key={strong}>
            <strong>{strong}</strong>
            {rest}
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href="/plan/">
          {TODAY.makePlan}
        </a>
      </p>
    </div>
  )
}
