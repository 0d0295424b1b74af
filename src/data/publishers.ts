/** What the publisher behind an address calls itself, without www. before the host. */
const publisherByHost: Readonly<Record<string, string>> = {
  "a.stacker.news": "Stacker News",
  "agileleadershipdayindia.org": "Agile Leadership Day India",
  "allweatherfinance.com": "All Weather Finance",
  "alpha-sense.com": "AlphaSense",
  "beatandraise.com": "Beat and Raise",
  "brianbuntz.github.io": "Brian Buntz",
  "business-standard.com": "Business Standard",
  "captide.co": "Captide",
  "chaobro.com": "ChaoBro",
  "cnbc.com": "CNBC",
  "datacenterdynamics.com": "DatacenterDynamics",
  "fancyhints.com": "Fancy Hints",
  "lowdown.today": "Lowdown",
  "menafn.com": "MENAFN",
  "microsoft.com": "Microsoft",
  "modeledge.ai": "ModelEdge",
  "monexa.ai": "Monexa",
  "moneysmarts.news": "Money Smarts",
  "nairametrics.com": "Nairametrics",
  "news.whatthechiphappened.com": "What the Chip Happened",
  "opencapital.sh": "Open Capital",
  "ouralpha.app": "Our Alpha",
  "particlenews.pages.dev": "Particle News",
  "platformonomics.com": "Platformonomics",
  "prnewswire.com": "PR Newswire",
  "research.aardvarklabs.co": "Aardvark Labs",
  "sec.gov": "SEC EDGAR",
  "secwatch.observer": "SecWatch",
  "tapebrief.com": "Tape Brief",
  "techloy.com": "Techloy",
  "technodehq.com": "Technode HQ",
  "thedailyscout.com": "The Daily Scout",
  "titanstockanalysis.com": "Titan Stock Analysis",
  "tradevae.com": "TradeVae",
  "trylattice.io": "Lattice",
};

/** The names of all publishers. */
export const publishers: readonly string[] = Object.values(publisherByHost);

/** The publisher behind an address by name; the host where none is known. */
export function publisherOf(url: string): string {
  const host = new URL(url).host.replace(/^www\./, "");
  return publisherByHost[host] ?? host;
}
