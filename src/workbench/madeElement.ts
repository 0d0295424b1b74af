/** A new element with these texts and elements in it. */
export function madeElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...contents: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.append(...contents);
  return made;
}
