// The server's side of the course, as calls. Every refusal carries a sentence for the reader.

const token = document.querySelector("meta[name=course-token]")?.content ?? "";

/** The server said no, or nothing: `says` is what to tell the reader, `body` what else came with it. */
export class Refused extends Error {
  constructor(status, body) {
    super(body?.error?.says ?? `The server answered with status ${status} and no word of why.`);
    this.status = status;
    this.body = body ?? {};
  }
}

const GONE = { error: { says: "The course's server does not answer. Start it again with ./course serve, and load this page anew: what you wrote is kept." } };

/** Asks `/api/{path}`; throws Refused unless the answer is a good one. */
async function ask(path, { method = "GET", body, signal } = {}) {
  const headers = { "X-Course-Token": token };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  let response;
  try {
    response = await fetch(`/api/${path}`, { method, headers, body: body && JSON.stringify(body), signal, cache: "no-store" });
  } catch (failure) {
    if (signal?.aborted) throw failure;
    throw new Refused(0, GONE);
  }
  if (response.ok) return response;
  throw new Refused(response.status, await response.json().catch(() => null));
}

export const get = async path => (await ask(path)).json();

/** Sends `body` (an object) and answers what comes back; null for an empty answer. */
export async function send(method, path, body = {}) {
  const response = await ask(path, { method, body });
  return response.status === 204 ? null : response.json();
}

/** The objects of a stream, one for each line, as they come. */
export async function* stream(path, options) {
  const response = await ask(path, options);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      const lines = (rest + value).split("\n");
      rest = lines.pop();
      for (const line of lines) if (line.trim()) yield JSON.parse(line);
    }
  } catch (failure) {
    if (failure instanceof TypeError) throw new Refused(0, GONE);
    throw failure;
  } finally {
    reader.cancel().catch(() => {});
  }
}
