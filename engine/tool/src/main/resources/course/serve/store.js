// What this browser keeps of a learner's work. Where storage is off, it lasts as long as the page.

const memory = new Map();
const PREFIX = "course.live.";

/** What was kept under `key`, or null. */
export function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key)) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export function keep(key, value) {
  memory.set(key, value);
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch { /* storage is off or full: memory has it */ }
}

export function forget(key) {
  memory.delete(key);
  try {
    localStorage.removeItem(PREFIX + key);
  } catch { /* storage is off: memory has forgotten it */ }
}

/** A short name for a text, to see later whether it is still the same (FNV-1a, 32 bits, and the length). */
export function mark(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(16)}-${text.length}`;
}
