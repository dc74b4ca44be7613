declare namespace App {
  interface Locals {
    /** What the guide being built may cite; set by its page, read by the pieces of prose. */
    citations: import('./components/prose/citations.ts').Citations
    /** Style sheets that pieces of this guide have brought already. */
    sheets: Set<string>
  }
}
