import "./SourceLinks.css";

interface Props {
  /** Whose sources they are. */
  label: string;
  urls: readonly string[];
}

/** Numbered links to sources; the site of each is in its tooltip and its label. */
export function SourceLinks({ label, urls }: Props) {
  return (
    <span class="sourceLinks" role="group" aria-label={label}>
      {urls.map((url, index) => {
        const { host } = new URL(url);
        return (
          <a
            key={url}
            href={url}
            title={host}
            aria-label={`${index + 1} ${host}`}
            target="_blank"
            rel="noreferrer"
          >
            {index + 1}
          </a>
        );
      })}
    </span>
  );
}
