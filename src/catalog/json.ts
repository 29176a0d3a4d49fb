/** A static data file's answer. Data files carry no time stamp: the same content builds the same bytes. */
export function jsonFile(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
