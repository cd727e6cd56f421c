// What the server tells of its own accord: progress, files, and that it is still there.

import { Refused, stream } from "./api.js";

const AGAIN = 2000;
const listeners = [];

/** `heard(event)` for each event of this kind; "here" when the server is (back) there, "gone" with a sentence when it is not. */
export const onEvent = (kind, heard) => listeners.push({ kind, heard });

const tell = (kind, event) => listeners.filter(each => each.kind === kind).forEach(each => each.heard(event));

/** Listens for as long as the page is open; asks again when the connection ends. */
export async function listen() {
  for (;;) {
    try {
      for await (const event of stream("events")) {
        if (event.e !== "ping") tell(event.e, event);
        tell("here", event);
      }
      tell("gone", "The course's server has ended. Start it again with ./course serve.");
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure;
      tell("gone", failure.status === 401 ? "The server was started anew. Load this page again: what you wrote is kept." : failure.message);
      if (failure.status === 401) return;
    }
    await new Promise(resolve => setTimeout(resolve, AGAIN));
  }
}
