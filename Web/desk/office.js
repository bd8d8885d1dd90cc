// What the page asks of its server (Docs/formats/candidate-pages.md).

/** Something that the server refused: `status` of HTTP and `message` in all languages. */
export class Refusal extends Error {
  constructor(status, message) {
    super(String(status));
    this.status = status;
    this.sentence = message;
  }
}

/** Asks the server; what is not good is thrown as a Refusal, without a message where nobody answered. */
async function ask(method, path, body) {
  let answer;
  try {
    answer = await fetch(path, {
      method, cache: "no-store", credentials: "same-origin", redirect: "error",
      headers: { "X-Dobush-Page": "1", ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    throw new Refusal(0, null);
  }
  const value = await answer.json().catch(() => null);
  if (!answer.ok) throw new Refusal(answer.status, value?.message ?? null);
  return value;
}

export const office = {
  about: () => ask("GET", "about"),
  session: () => ask("GET", "session"),
  signIn: (member, pin) => ask("POST", "session", { member, pin }),
  signOut: () => ask("DELETE", "session"),
  lines: () => ask("GET", "candidacies"),
  file: (id) => ask("GET", `candidacies/${id}`),
  apply: (application) => ask("POST", "candidacies", application),
  act: (id, deed) => ask("POST", `candidacies/${id}/deeds`, deed),
  check: (id) => ask("POST", `candidacies/${id}/checks`),
  takeBack: (id) => ask("DELETE", `candidacies/${id}/proposal`),
};
