import { publisherOf } from "../../data/publishers";
import "./SourceLinks.css";

interface Props {
  /** Whose sources they are. */
  label: string;
  urls: readonly string[];
}

/** Links to sources by their publishers' names; the site of each is in its tooltip. */
export function SourceLinks({ label, urls }: Props) {
  return (
    <span class="sourceLinks" role="group" aria-label={label}>
      {urls.map((url) => (
        <a key={url} href={url} title={new URL(url).host} target="_blank" rel="noreferrer">
          {publisherOf(url)}
        </a>
      ))}
    </span>
  );
}
