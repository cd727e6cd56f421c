/** Many prompts at once to a chat model: by the official SDK, and by hand. */
package lesson.llm;
