/** Elements of the page, made without HTML as text. */

/** An element with properties and what stands in it. Text is text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** An element of the page that is always there. */
export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}
