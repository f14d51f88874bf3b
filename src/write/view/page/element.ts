type Child = Node | string | null | undefined | false;

interface Properties {
  readonly class?: string;
  readonly title?: string;
  /** Attributes by their names; `undefined` leaves one out. */
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly onClick?: () => void;
}

/** An element with its children. Strings become text, never markup: nothing of an article is ever parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (properties.class) made.className = properties.class;
  if (properties.title) made.title = properties.title;
  for (const [attribute, value] of Object.entries(properties.attributes ?? {}))
    if (value !== undefined) made.setAttribute(attribute, String(value));
  if (properties.onClick) made.addEventListener('click', properties.onClick);
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** The element of the page with that id; it is written into the page beside the script. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
