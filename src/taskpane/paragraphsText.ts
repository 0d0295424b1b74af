import type { CommonMessages } from "./messages/common";

/** Where in the article something stands, such as ¶1, 19; nothing for other sources. */
export function paragraphsText(paragraphs: readonly number[], messages: CommonMessages): string {
  return paragraphs.length === 0 ? "" : messages.paragraphs(paragraphs.join(messages.listSeparator));
}
