/** A page of law: sections of plain sentences, in French, the language of the law. */
export interface LegalText {
  title: string
  sections: readonly { title: string; paragraphs: readonly string[]; list?: readonly string[] }[]
}
