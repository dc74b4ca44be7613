import { useEffect, useState } from 'preact/hooks'

/** What stands behind the `#` of the address; empty on the built page. */
export function useHash(): string {
  const [hash, setHash] = useState('')
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1))
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}
