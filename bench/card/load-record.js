/** One request a URL, however many cards ask: what a careful author writes. */
const requests = new Map();

export function loadRecord(url) {
  if (!requests.has(url))
    requests.set(
      url,
      fetch(url).then((response) => {
        if (!response.ok) throw new Error(`${url}: ${response.status}`);
        return response.json();
      }),
    );
  return requests.get(url);
}
