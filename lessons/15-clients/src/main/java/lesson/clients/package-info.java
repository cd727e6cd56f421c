/** The same work done by four clients: what each brings along, what it sends, where it waits, and how to choose. */
package lesson.clients;
