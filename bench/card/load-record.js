/** One request for each URL, however many cards show it, as a careful author would write it. */
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
