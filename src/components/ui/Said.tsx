/** A sentence for the ears alone, spoken when it changes and the screen reader has nothing else to say. */
export function Said({ text }: { readonly text: string }) {
  return (
    <p class="spoken" role="status">
      <span key={text}>{text}</span>
    </p>
  )
}
