import "./SourceLinks.css";

interface Props {
  /** Whose sources they are. */
  label: string;
  urls: readonly string[];
}

/** Links to sources, numbered; each tells the site it leads to. */
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
