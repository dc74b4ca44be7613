import type { ComponentChildren } from 'preact'

interface Props {
  readonly columns: readonly string[]
  /** Its rows. */
  readonly children: ComponentChildren
}

export const PartTable = ({ columns, children }: Props) => (
  <table>
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col" key={column}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
)
